import { likeness, type PlaceFacts } from '#domain/municipalities/likeness.ts';
import type { Segment } from '../index/segment.ts';
import type { IndexQuery } from '../index-query.ts';
import type { SegmentScores } from './segment-scores.ts';

/** What evidence, transfer, freshness and completeness can add to a score: at most this share. */
const priorShare = 0.1;
/** What the prior adds to the likeness of places: it decides only between equals. */
const priorAmongPlaces = 0.01;

type Key = (segment: number, item: number) => number;

/** The number by which results are ordered, descending. */
export function orderKey(
	segments: readonly Segment[],
	scores: readonly SegmentScores[] | undefined,
	{ sort, mine, locale = 'en' }: IndexQuery,
	titleRanks: (language: string) => readonly Uint32Array[],
): Key {
	switch (sort) {
		case 'newest':
			return (segment, item) => newness(segments[segment]!, item);
		case 'start':
			return (segment, item) => segments[segment]!.startYears[item]!;
		case 'title': {
			const ranks = titleRanks(locale);
			return (segment, item) => -ranks[segment]![item]!;
		}
		case 'likeness':
			return mine ? byLikeness(segments, mine) : relevance(segments, scores);
		case 'relevance':
			return relevance(segments, scores);
	}
}

const millisecondsOfDay = 86_400_000;

/** By the day of publication, so that what was published together is ordered by its start. */
function newness({ publishedAt, startYears }: Segment, item: number): number {
	return Math.floor(publishedAt[item]! / millisecondsOfDay) * 10_000 + startYears[item]!;
}

function relevance(segments: readonly Segment[], scores: readonly SegmentScores[] | undefined): Key {
	return (segment, item) => {
		const prior = segments[segment]!.priors[item]!;
		return scores ? scores[segment]!.scores[item]! * (1 + priorShare * prior) : prior;
	};
}

function byLikeness(segments: readonly Segment[], mine: PlaceFacts): Key {
	const alike = segments.map(({ places }) => {
		const ofPlaces = Array.from({ length: places.size }, (_, at) => likeness(places.facts(at + 1), mine));
		return [0, ...ofPlaces];
	});
	return (segment, item) => {
		const { places, priors } = segments[segment]!;
		return alike[segment]![places.numberOf(item)]! + priorAmongPlaces * priors[item]!;
	};
}
