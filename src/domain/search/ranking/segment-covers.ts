import { hasBit, intersect, setBit, subtract, unite, wordsFor } from '../index/bitmap.ts';
import type { LanguageIndex } from '../index/language-index.ts';
import type { Segment } from '../index/segment.ts';
import { levelOfPart, matchLevels } from './match-level.ts';
import { scratch } from './scratch.ts';
import { termNumbers, type LanguageStatistics, type NumberedTerm } from './wish-statistics.ts';

/** How much of the question the items of a segment have, whatever it scores. */
export class SegmentCovers {
	readonly segment: Segment;
	readonly texts: readonly TextCovers[];
	/** Valid items of which a text has everything. */
	readonly whole: Uint32Array;
	readonly #live: Uint32Array;

	constructor(segment: Segment, live: Uint32Array, statistics: readonly LanguageStatistics[]) {
		this.segment = segment;
		this.texts = statistics.flatMap((language, number) => {
			const index = segment.languages.get(language.language);
			return index ? [new TextCovers(index, language, number, segment.size)] : [];
		});
		this.#live = live;
		this.whole = scratch.numbers(wordsFor(segment.size));
		for (const text of this.texts) unite(this.whole, text.whole);
		intersect(this.whole, live);
	}

	/** For each level, as a bitmap, the valid items that reach it. */
	levels(): Uint32Array[] {
		const levels = matchLevels.map(() => scratch.copy(this.whole));
		for (const text of this.texts) text.addPartial(levels);
		levels.forEach((items, level) => {
			intersect(items, this.#live);
			if (level > 0) unite(items, levels[level - 1]!);
		});
		return levels;
	}
}

/** How much of the question the texts of one language have. */
export class TextCovers {
	readonly index: LanguageIndex;
	readonly statistics: LanguageStatistics;
	/** Number of the language, in the order of the statistics. */
	readonly number: number;
	/** Items whose text has everything. */
	readonly whole: Uint32Array;
	/** The terms of each wish that the index has. */
	readonly terms: readonly (readonly NumberedTerm[])[];
	/** Of each wish: its share of the question, by rarity, and the items with a strong term of it. */
	readonly #shares: readonly number[];
	readonly #having: readonly Uint32Array[];

	constructor(index: LanguageIndex, statistics: LanguageStatistics, number: number, size: number) {
		this.index = index;
		this.statistics = statistics;
		this.number = number;
		this.terms = statistics.wishes.map((wish) => termNumbers(wish.terms, index));
		this.#shares = statistics.wishes.map(({ rarity }) => rarity / statistics.allRarity);
		this.#having = this.terms.map((terms) => itemsWithStrong(terms, index, size));
		const [first] = this.#having;
		this.whole = first ? scratch.copy(first) : scratch.numbers(wordsFor(size));
		for (const having of this.#having) intersect(this.whole, having);
	}

	/** Share of the question that an item's text has; 1 if everything. */
	of(item: number): number {
		if (hasBit(this.whole, item)) return 1;
		let cover = 0;
		for (let wish = 0; wish < this.#having.length; wish++)
			if (hasBit(this.#having[wish]!, item)) cover += this.#shares[wish]!;
		return cover;
	}

	/** How many of the wishes an item's text has, by their weight: unlike shares by rarity, the same in every language. */
	wishesHad(item: number): number {
		let sum = 0;
		this.#having.forEach((having, wish) => {
			if (hasBit(having, item)) sum += this.statistics.wishes[wish]!.weight;
		});
		return sum;
	}

	/** Adds each item that has something, but not everything, to the level that it reaches. */
	addPartial(levels: readonly Uint32Array[]): void {
		const partial = scratch.numbers(this.whole.length);
		for (const having of this.#having) unite(partial, having);
		subtract(partial, this.whole);
		for (const item of scratch.itemsIn(partial)) setBit(levels[levelOfPart(this.of(item))]!, item);
	}
}

function itemsWithStrong(terms: readonly NumberedTerm[], index: LanguageIndex, size: number): Uint32Array {
	const having = scratch.numbers(wordsFor(size));
	for (const { number, term } of terms) if (term.isStrong) index.addItems(number, having);
	return having;
}
