import { countBits, countCommon, intersect, subtract } from './index/bitmap.ts';
import type { Segment } from './index/segment.ts';
import type { IndexAnswer, IndexHit, IndexQuery } from './index-query.ts';
import type { Knowledge } from './question/knowledge.ts';
import { parseQuestion } from './question/question.ts';
import { understand } from './question/understand.ts';
import type { Understanding } from './question/understanding.ts';
import { Vocabulary } from './question/vocabulary.ts';
import { FilteredMatches } from './ranking/facet-counts.ts';
import { matchesOf } from './ranking/match-level.ts';
import { orderKey } from './ranking/order-key.ts';
import { itemsWithPhrase } from './ranking/phrase-items.ts';
import { proximityGain } from './ranking/proximity.ts';
import { scratch } from './ranking/scratch.ts';
import { SegmentCovers } from './ranking/segment-covers.ts';
import { SegmentScores } from './ranking/segment-scores.ts';
import { titleRanks } from './ranking/title-order.ts';
import { TopItems, type Candidate } from './ranking/top-items.ts';
import { ValueTotals } from './ranking/value-totals.ts';
import { canBeFulfilled, statisticsOf, type LanguageStatistics } from './ranking/wish-statistics.ts';

/** A segment with those of its items that are still valid. */
export interface SegmentView {
	readonly segment: Segment;
	readonly live: Uint32Array;
}

/** How many of the best are looked at closely, for words that stand near each other. */
const lookedAtClosely = 50;

/** Everything that can be asked of the index; reads only, any number of threads may have one over the same segments. */
export class SearchIndex {
	readonly #views: readonly SegmentView[];
	readonly #knowledge: Knowledge;
	readonly #vocabulary: Vocabulary;
	readonly #totals: ValueTotals;
	/** Made when a language is first sorted by. */
	readonly #ranks = new Map<string, Uint32Array[]>();

	constructor(views: readonly SegmentView[], knowledge: Knowledge) {
		this.#views = views;
		this.#knowledge = knowledge;
		const segments = views.map(({ segment }) => segment);
		this.#vocabulary = new Vocabulary(segments);
		this.#totals = new ValueTotals(segments);
	}

	understand(query: IndexQuery): Understanding {
		return understand(parseQuestion(query.text), query, this.#vocabulary, this.#knowledge);
	}

	answer(query: IndexQuery): IndexAnswer {
		scratch.clear();
		const understanding = this.understand(query);
		const found = asksForNothing(query, understanding) ? everything(this.#views) : this.#find(understanding, query);
		const lostPhrases = this.#narrow(found.matches, understanding);
		const filtered = this.#views.map(
			({ segment }, number) => new FilteredMatches(segment, found.matches[number]!, query.selected),
		);
		const matches = filtered.map((ofSegment) => ofSegment.matches());
		return {
			hits: this.#hits(matches, found, query),
			total: matches.reduce((sum, items) => sum + countBits(items), 0),
			complete:
				lostPhrases.length === 0 && understanding.wishes.every(canBeFulfilled) ? countComplete(matches, found) : 0,
			share: found.share,
			lostPhrases,
			counts: this.#totals.of(filtered.map((ofSegment) => ofSegment.counts())),
			understanding,
		};
	}

	#find(understanding: Understanding, query: IndexQuery): Found {
		const languages = this.#vocabulary.languages.filter((language) => query.languages?.includes(language) ?? true);
		const statistics = statisticsOf(understanding, languages, this.#vocabulary);
		const covers = this.#views.map(({ segment, live }) => new SegmentCovers(segment, live, statistics));
		const { items, share } = matchesOf(covers, new Set(understanding.wishes.map(({ text }) => text)).size);
		return { matches: items.map((ofSegment) => scratch.copy(ofSegment)), share, question: { covers, statistics } };
	}

	/** Leaves the matches without what is excluded and with every phrase; gives those that are nowhere, which are taken as words. */
	#narrow(matches: readonly Uint32Array[], { phrases, excluded }: Understanding): string[] {
		const segments = this.#views.map(({ segment }) => segment);
		for (const { stems } of excluded)
			segments.forEach((segment, at) => subtract(matches[at]!, itemsWithPhrase(segment, stems, 'left out')));
		return phrases.flatMap(({ text, stems }) => {
			const found = segments.map((segment) => itemsWithPhrase(segment, stems, 'given'));
			if (found.every((items) => countBits(items) === 0)) return text;
			found.forEach((items, at) => intersect(matches[at]!, items));
			return [];
		});
	}

	#hits(matches: readonly Uint32Array[], { question }: Found, query: IndexQuery): IndexHit[] {
		const segments = this.#views.map(({ segment }) => segment);
		const items = matches.map((ofSegment) => scratch.itemsIn(ofSegment));
		const scores = question?.covers.map(
			(covers, at) => new SegmentScores(covers, matches[at]!, items[at]!, query.locale),
		);
		const wanted = query.offset + query.limit;
		const top = new TopItems(Math.max(wanted, lookedAtClosely));
		segments.forEach((segment, number) => {
			const ranksByTitle = (language: string) => this.#titleRanks(language)[number]!;
			const listed = { segment, items: items[number]!, scores: scores?.[number]!.scores, ranksByTitle };
			const key = orderKey(listed, query);
			for (let at = 0; at < listed.items.length; at++) top.add(number, at, key(at));
		});
		const best = top.sorted();
		const ordered =
			query.sort === 'relevance' && question && scores ? this.#closely(best, scores, question.statistics) : best;
		return ordered.slice(query.offset, wanted).map(({ segment, at, key: score }) => ({
			id: segments[segment]!.id(items[segment]![at]!),
			score,
			language: scores && question?.statistics[scores[segment]!.shownLanguage(at)]?.language,
			cover: scores?.[segment]!.cover(at) ?? 1,
		}));
	}

	#titleRanks(language: string): Uint32Array[] {
		let ranks = this.#ranks.get(language);
		if (!ranks)
			this.#ranks.set(
				language,
				(ranks = titleRanks(
					this.#views.map(({ segment }) => segment),
					language,
				)),
			);
		return ranks;
	}

	/** The best again, with what is gained by words that stand near each other. */
	#closely(
		best: readonly Candidate[],
		scores: readonly SegmentScores[],
		statistics: readonly LanguageStatistics[],
	): Candidate[] {
		const close = best.slice(0, lookedAtClosely).map((candidate) => {
			const { segment, at } = candidate;
			const { items, languages } = scores[segment]!;
			const language = statistics[languages[at]!]!;
			const index = this.#views[segment]!.segment.languages.get(language.language)!;
			return { ...candidate, key: candidate.key + proximityGain(index, items[at]!, language) };
		});
		return [...close.sort((a, b) => b.key - a.key), ...best.slice(lookedAtClosely)];
	}
}

/** Items that match, and where something was asked how much of it they have. */
interface Found {
	readonly matches: readonly Uint32Array[];
	/** The share of the question that every match has. */
	readonly share: number;
	readonly question?: {
		readonly covers: readonly SegmentCovers[];
		readonly statistics: readonly LanguageStatistics[];
	};
}

/** No text, or only words that must not be there. */
function asksForNothing({ text }: IndexQuery, { wishes, excluded }: Understanding): boolean {
	return text.trim() === '' || (wishes.length === 0 && excluded.length > 0);
}

function everything(views: readonly SegmentView[]): Found {
	return { matches: views.map(({ live }) => scratch.copy(live)), share: 1 };
}

function countComplete(matches: readonly Uint32Array[], { question }: Found): number {
	const whole = question?.covers.map((covers) => covers.whole);
	return matches.reduce((sum, items, at) => sum + (whole ? countCommon(items, whole[at]!) : countBits(items)), 0);
}
