import { likeness, type PlaceFacts } from '#domain/municipalities/likeness.ts';
import type { Segment } from '../index/segment.ts';
import type { IndexQuery } from '../index-query.ts';

/** What evidence, transfer, freshness and completeness can add to a score: at most this share. */
const priorShare = 0.1;
/** What the prior adds to the likeness of places: it decides only between equals. */
const priorAmongPlaces = 0.01;

type Key = (at: number) => number;

/** Results of a segment in a list. */
export interface SegmentResults {
	readonly segment: Segment;
	readonly items: Uint32Array;
	/** Of the items, if something was asked. */
	readonly scores: Float32Array | undefined;
	readonly ranksByTitle: (language: string) => Uint32Array;
}

/** The number by which the results of a segment are ordered, by their place in its list. */
export function orderKey(
	{ segment, items, scores, ranksByTitle }: SegmentResults,
	{ sort, mine, locale = 'en' }: IndexQuery,
): Key {
	switch (sort) {
		case 'newest':
			return (at) => newness(segment, items[at]!);
		case 'start':
			return (at) => segment.startYears[items[at]!]!;
		case 'title': {
			const ranks = ranksByTitle(locale);
			return (at) => -ranks[items[at]!]!;
		}
		case 'likeness':
			return mine ? byLikeness(segment, items, mine) : byRelevance(segment, items, scores);
		case 'relevance':
			return byRelevance(segment, items, scores);
	}
}

const millisecondsOfDay = 86_400_000;

/** By the day of publication, so that what was published together is ordered by its start. */
function newness({ publishedAt, startYears }: Segment, item: number): number {
	return Math.floor(publishedAt[item]! / millisecondsOfDay) * 10_000 + startYears[item]!;
}

function byRelevance({ priors }: Segment, items: Uint32Array, scores: Float32Array | undefined): Key {
	if (!scores) return (at) => priors[items[at]!]!;
	return (at) => scores[at]! * (1 + priorShare * priors[items[at]!]!);
}

function byLikeness({ places, priors }: Segment, items: Uint32Array, mine: PlaceFacts): Key {
	const alike = [0, ...Array.from({ length: places.size }, (_, at) => likeness(places.facts(at + 1), mine))];
	return (at) => alike[places.numberOf(items[at]!)]! + priorAmongPlaces * priors[items[at]!]!;
}
