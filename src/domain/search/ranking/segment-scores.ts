import { scratch } from './scratch.ts';
import type { SegmentCovers, TextCovers } from './segment-covers.ts';

/** How fast more occurrences stop to count more: `k1` of BM25. */
const saturation = 2;
/** What is left of the score of a text that has next to nothing of what was asked. */
const coverFloor = 0.5;
/** A text that the visitor can read is shown if it has this share of what the best one has of the question. */
const readableShare = 0.75;
/** How far the mean over all texts of an item counts, against the best of them: several are several witnesses. */
const meanShare = 0.7;
/** How much a text in a language that is not the question's counts in the mean. */
const foreignTrust = 0.3;

/** How well some items of a segment answer the question, by the best of their texts and by all of them. */
export class SegmentScores {
	/** The items, rising. Whatever is said of them is asked for by their place in this list. */
	readonly items: Uint32Array;
	readonly scores: Float32Array;
	/** Number of the language of each item's best text, in the order of the statistics. */
	readonly languages: Uint32Array;
	readonly #texts: readonly TextCovers[];
	/** The text in the language of the interface. */
	readonly #readable: TextCovers | undefined;

	constructor(
		{ segment, texts }: SegmentCovers,
		among: Uint32Array,
		items: Uint32Array,
		preferred: string | undefined,
	) {
		this.items = items;
		this.#texts = texts;
		this.#readable = texts.find(({ statistics }) => statistics.language === preferred);
		this.scores = scratch.fractions(items.length);
		this.languages = scratch.numbers(items.length);
		const [trusted, trust] = [scratch.fractions(items.length), scratch.fractions(items.length)];
		const sums = scratch.fractions(segment.size);
		for (const text of texts) {
			const scores = textScores(text, among, items, sums);
			const ofText = foreignTrust + (1 - foreignTrust) * text.statistics.askedShare;
			for (let at = 0; at < items.length; at++) {
				const score = scores[at]!;
				if (score === 0) continue;
				trusted[at]! += ofText * score;
				trust[at]! += ofText;
				if (score > this.scores[at]!) {
					this.scores[at] = score;
					this.languages[at] = text.number;
				}
			}
		}
		for (let at = 0; at < items.length; at++)
			if (trust[at]! > 0) this.scores[at] = blended(this.scores[at]!, trusted[at]! / trust[at]!);
	}

	/** Share of the question that an item's best text has. */
	cover(at: number): number {
		return this.#bestText(at)?.of(this.items[at]!) ?? 0;
	}

	/** Number of the language in which an item is best shown. */
	shownLanguage(at: number): number {
		const best = this.#bestText(at)?.wishesHad(this.items[at]!) ?? 0;
		const isReadable = this.#readable && this.#readable.wishesHad(this.items[at]!) >= readableShare * best;
		return isReadable ? this.#readable!.number : this.languages[at]!;
	}

	#bestText(at: number): TextCovers | undefined {
		return this.#texts.find(({ number }) => number === this.languages[at]);
	}
}

function blended(best: number, mean: number): number {
	return (1 - meanShare) * best + meanShare * mean;
}

/** Scores of texts in the order of the items; 0 where a text has nothing of the question. The sums are empty before and after. */
function textScores(text: TextCovers, among: Uint32Array, items: Uint32Array, sums: Float32Array): Float32Array {
	const scores = scratch.fractions(items.length);
	text.statistics.wishes.forEach(({ rarity }, wish) => {
		const terms = text.terms[wish]!;
		if (terms.length === 0) return;
		for (const { number, term } of terms) text.index.addWeights(number, term.weight, among, sums);
		for (let at = 0; at < items.length; at++) {
			const sum = sums[items[at]!]!;
			if (sum === 0) continue;
			scores[at]! += (rarity * sum * (saturation + 1)) / (sum + saturation);
		}
		sums.fill(0);
	});
	for (let at = 0; at < items.length; at++) {
		const cover = scores[at]! > 0 ? text.of(items[at]!) : 0;
		scores[at]! *= cover > 0 ? coverFloor + (1 - coverFloor) * cover : 0;
	}
	return scores;
}
