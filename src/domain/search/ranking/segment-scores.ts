import type { LanguageIndex } from '../index/language-index.ts';
import type { Segment } from '../index/segment.ts';
import { weightOfByte } from '../index/weight-byte.ts';
import { termNumbers, type LanguageStatistics, type WishStatistics } from './wish-statistics.ts';

/** How fast more occurrences stop to count more: `k1` of BM25. */
const saturation = 2;
/** A text that the visitor can read is shown if it has nearly as much of the question as the best one. */
const readableLoss = 0.01;

/** How far the mean over all texts of an item counts, against the best of them: several are several witnesses. */
const meanShare = 0.7;
/** How much a text in a language that is not the question's counts in the mean. */
const foreignTrust = 0.3;

/** What was found of the question in each item of a segment, in the best of its texts and in all of them. */
export class SegmentScores {
	readonly segment: Segment;
	readonly scores: Float32Array;
	/** Share of the question, by rarity, that the best text has: 1 if everything. */
	readonly covers: Float32Array;
	/** Number of the best text's language, in the order of the statistics. */
	readonly languages: Uint8Array;
	readonly #items: number[] = [];
	/** Sums over the texts of an item: trust times score, and trust. */
	readonly #trusted: Float32Array;
	readonly #trust: Float32Array;
	/** Shares of the question that the texts in the language of the interface have, and the number of that language. */
	readonly #readable: Float32Array;
	readonly #readableLanguage: number;

	constructor(segment: Segment, statistics: readonly LanguageStatistics[], preferred: string | undefined) {
		this.segment = segment;
		this.scores = new Float32Array(segment.size);
		this.covers = new Float32Array(segment.size);
		this.languages = new Uint8Array(segment.size);
		this.#trusted = new Float32Array(segment.size);
		this.#trust = new Float32Array(segment.size);
		this.#readable = new Float32Array(segment.size);
		this.#readableLanguage = statistics.findIndex(({ language }) => language === preferred);
		statistics.forEach((language, number) => {
			const index = segment.languages.get(language.language);
			if (index) this.#addLanguage(index, language, number);
		});
		for (const item of this.#items) {
			const mean = this.#trusted[item]! / this.#trust[item]!;
			this.scores[item] = (1 - meanShare) * this.scores[item]! + meanShare * mean;
		}
	}

	/** Number of the language in which an item is best shown. */
	shownLanguage(item: number): number {
		const isReadable = this.#readableLanguage >= 0 && this.#readable[item]! >= this.covers[item]! - readableLoss;
		return isReadable ? this.#readableLanguage : this.languages[item]!;
	}

	/** Items that have anything of what was asked. */
	get items(): readonly number[] {
		return this.#items;
	}

	#addLanguage(index: LanguageIndex, statistics: LanguageStatistics, number: number): void {
		const texts = scratchFor(this.segment.size);
		for (const wish of statistics.wishes) addWish(wish, index, texts);
		const trust = foreignTrust + (1 - foreignTrust) * statistics.askedShare;
		for (let at = 0; at < texts.metLength; at++) {
			const item = texts.met[at]!;
			const cover = texts.covers[item]! / statistics.allRarity;
			if (cover > 0)
				this.#addText(item, texts.scores[item]! * (coverFloor + (1 - coverFloor) * cover), cover, number, trust);
			texts.scores[item] = 0;
			texts.covers[item] = 0;
		}
		texts.metLength = 0;
	}

	#addText(item: number, score: number, cover: number, language: number, trust: number): void {
		if (this.#trust[item] === 0) this.#items.push(item);
		this.#trusted[item]! += trust * score;
		this.#trust[item]! += trust;
		if (language === this.#readableLanguage) this.#readable[item] = cover;
		if (score <= this.scores[item]!) return;
		this.scores[item] = score;
		this.covers[item] = cover;
		this.languages[item] = language;
	}
}

/** What is left of the score of a text that has next to nothing of what was asked. */
const coverFloor = 0.5;

/** Adds one wish to every text that has a term of it: BM25 over the sum of its terms, as probabilistic structured queries do. */
function addWish({ terms, rarity }: WishStatistics, index: LanguageIndex, texts: Scratch): void {
	const { sums, strong, wished } = texts;
	let count = 0;
	for (const { number, term } of termNumbers(terms, index)) {
		const { items, weights, length } = index.postings(number);
		const isStrong = term.isStrong ? 1 : 0;
		for (let at = 0; at < length; at++) {
			const item = items[at]!;
			if (sums[item] === 0) wished[count++] = item;
			sums[item]! += term.weight * weightOfByte[weights[at]!]!;
			strong[item]! |= isStrong;
		}
	}
	for (let at = 0; at < count; at++) {
		const item = wished[at]!;
		const sum = sums[item]!;
		if (texts.scores[item] === 0) texts.met[texts.metLength++] = item;
		texts.scores[item]! += (rarity * sum * (saturation + 1)) / (sum + saturation);
		if (strong[item]) texts.covers[item]! += rarity;
		sums[item] = 0;
		strong[item] = 0;
	}
}

interface Scratch {
	/** Of the wish at hand: sums of weights, whether a strong term is there, and the items met. */
	sums: Float32Array;
	strong: Uint8Array;
	wished: Uint32Array;
	/** Of the language at hand. */
	scores: Float32Array;
	covers: Float32Array;
	met: Uint32Array;
	metLength: number;
}

/** One per thread, empty between uses. */
let scratch: Scratch | undefined;

function scratchFor(size: number): Scratch {
	if (!scratch || scratch.sums.length < size)
		scratch = {
			sums: new Float32Array(size),
			strong: new Uint8Array(size),
			wished: new Uint32Array(size),
			scores: new Float32Array(size),
			covers: new Float32Array(size),
			met: new Uint32Array(size),
			metLength: 0,
		};
	return scratch;
}
