import type { ArrayFile } from './array-file.ts';
import { setBit } from './bitmap.ts';
import { CommonTerms } from './common-terms.ts';
import { TermDictionary } from './term-dictionary.ts';
import { weightOfByte } from './weight-byte.ts';

/** Postings in a block; positions can be read from the beginning of each. */
export const blockSize = 128;

const fewTexts = 4096;
const mostTexts = 1 / 8;

/** Whether a term stands in so many of the texts that it is kept as a common one, without where it stands in each. */
export function isCommon(frequency: number, documents: number): boolean {
	return frequency > Math.max(fewTexts, mostTexts * documents);
}

/** The inverted index of one language in a segment; reads only, from memory that threads share. */
export class LanguageIndex {
	readonly language: string;
	readonly terms: TermDictionary;
	readonly surfaces: TermDictionary;
	/** In how many places each surface word stands. */
	readonly surfaceCounts: Uint32Array;
	/** Items that have a text in this language. */
	readonly documents: number;
	readonly #starts: Uint32Array;
	readonly #items: Uint16Array;
	readonly #weights: Uint8Array;
	readonly #positionBlocks: Uint32Array;
	readonly #positions: Uint8Array;
	readonly #common: CommonTerms;

	constructor(file: ArrayFile, language: string) {
		this.language = language;
		this.terms = TermDictionary.in(file, `${language}.terms`);
		this.surfaces = TermDictionary.in(file, `${language}.surfaces`);
		this.surfaceCounts = file.array(`${language}.surfaces.counts`, Uint32Array);
		this.documents = file.array(`${language}.documents`, Uint32Array)[0] as number;
		this.#starts = file.array(`${language}.starts`, Uint32Array);
		this.#items = file.array(`${language}.items`, Uint16Array);
		this.#weights = file.array(`${language}.weights`, Uint8Array);
		this.#positionBlocks = file.array(`${language}.positionBlocks`, Uint32Array);
		this.#positions = file.array(`${language}.positions`, Uint8Array);
		this.#common = new CommonTerms(file, `${language}.common`);
	}

	/** In how many items a term stands. */
	frequency(term: number): number {
		const listed = this.#starts[term + 1]! - this.#starts[term]!;
		return listed > 0 ? listed : this.#common.frequency(this.#common.find(term));
	}

	/** Adds the items in which a term stands to a set. */
	addItems(term: number, into: Uint32Array): void {
		if (!this.hasPositions(term)) return this.#common.addItems(this.#common.find(term), into);
		const end = this.#starts[term + 1]!;
		for (let at = this.#starts[term]!; at < end; at++) setBit(into, this.#items[at]!);
	}

	/** Adds a term's weights, times a factor, to the sums of items; those of items that are not among a set are useless. */
	addWeights(term: number, factor: number, among: Uint32Array, sums: Float32Array): void {
		if (!this.hasPositions(term)) return this.#common.addWeights(this.#common.find(term), factor, among, sums);
		const end = this.#starts[term + 1]!;
		for (let at = this.#starts[term]!; at < end; at++)
			sums[this.#items[at]!]! += factor * weightOfByte[this.#weights[at]!]!;
	}

	/** Whether it is kept where a term stands: not of common ones, which have no list. */
	hasPositions(term: number): boolean {
		return this.#starts[term + 1]! > this.#starts[term]!;
	}

	/** Positions of a term in an item, rising; none if it is not there or they are not kept. A field begins far after the one before. */
	positions(term: number, item: number): number[] {
		const posting = this.#postingOf(term, item);
		if (posting < 0) return [];
		const reader = new NumberReader(this.#positions, this.#positionBlocks[Math.floor(posting / blockSize)]!);
		for (let before = posting % blockSize; before > 0; before--) {
			const head = reader.next();
			if (head % 2 === 0) reader.skip(head / 2);
		}
		const head = reader.next();
		if (head % 2 === 1) return [(head - 1) / 2];
		let position = 0;
		return Array.from({ length: head / 2 }, () => (position += reader.next()));
	}

	/** The number of a term's posting for an item, or -1. */
	#postingOf(term: number, item: number): number {
		const end = this.#starts[term + 1]!;
		let low = this.#starts[term]!;
		let high = end;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#items[middle]! < item) low = middle + 1;
			else high = middle;
		}
		return low < end && this.#items[low] === item ? low : -1;
	}
}

class NumberReader {
	readonly #bytes: Uint8Array;
	#at: number;

	constructor(bytes: Uint8Array, offset: number) {
		this.#bytes = bytes;
		this.#at = offset;
	}

	next(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.#bytes[this.#at++]!;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
	}

	skip(numbers: number): void {
		for (let left = numbers; left > 0; left--) while (this.#bytes[this.#at++]! > 0x7f);
	}
}
