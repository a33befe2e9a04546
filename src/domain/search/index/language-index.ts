import type { ArrayFile } from './array-file.ts';
import { TermDictionary } from './term-dictionary.ts';

/** Postings in a block; a block can be read without those before it. */
export const blockSize = 128;

/** The inverted index of one language in a segment; reads only, from memory that threads share. */
export class LanguageIndex {
	readonly language: string;
	readonly terms: TermDictionary;
	readonly surfaces: TermDictionary;
	/** In how many places each surface word stands. */
	readonly surfaceCounts: Uint32Array;
	/** Items that have a text in this language. */
	readonly documents: number;
	readonly #frequencies: Uint32Array;
	readonly #firstBlocks: Uint32Array;
	readonly #blocks: Uint32Array;
	readonly #postings: Uint8Array;
	readonly #positions: Uint8Array;

	constructor(file: ArrayFile, language: string) {
		this.language = language;
		this.terms = TermDictionary.in(file, `${language}.terms`);
		this.surfaces = TermDictionary.in(file, `${language}.surfaces`);
		this.surfaceCounts = file.array(`${language}.surfaces.counts`, Uint32Array);
		this.documents = file.array(`${language}.documents`, Uint32Array)[0] as number;
		this.#frequencies = file.array(`${language}.frequencies`, Uint32Array);
		this.#firstBlocks = file.array(`${language}.firstBlocks`, Uint32Array);
		this.#blocks = file.array(`${language}.blocks`, Uint32Array);
		this.#postings = file.array(`${language}.postings`, Uint8Array);
		this.#positions = file.array(`${language}.positions`, Uint8Array);
	}

	/** In how many items a term stands. */
	frequency(term: number): number {
		return this.#frequencies[term] as number;
	}

	/** Decodes all postings of a term; valid until the next call on any index of this thread. */
	postings(term: number): Postings {
		return this.#decode(this.#firstBlocks[term]!, this.#frequencies[term]!);
	}

	/** Positions of a term in an item, rising; none if it is not there. A field begins far after the one before. */
	positions(term: number, item: number): number[] {
		const block = this.#blockOf(term, item);
		const before = (block - this.#firstBlocks[term]!) * blockSize;
		const { items, length } = this.#decode(block, Math.min(blockSize, this.#frequencies[term]! - before));
		const index = items.subarray(0, length).indexOf(item);
		return index < 0 ? [] : this.#readPositions(this.#blocks[block * 3 + 2]!, index);
	}

	#decode(block: number, count: number): Postings {
		const bytes = this.#postings;
		const { items, weights } = roomFor(count);
		let item = this.#blocks[block * 3]!;
		let at = this.#blocks[block * 3 + 1]!;
		for (let index = 0; index < count; index++) {
			let byte = bytes[at++]!;
			let gap = byte & 0x7f;
			for (let shift = 7; byte > 0x7f; shift += 7) {
				byte = bytes[at++]!;
				gap |= (byte & 0x7f) << shift;
			}
			items[index] = item += gap;
			weights[index] = bytes[at++]!;
		}
		decoded.length = count;
		return decoded;
	}

	/** The last of the term's blocks that begins before the item, or its first. */
	#blockOf(term: number, item: number): number {
		let low = this.#firstBlocks[term]!;
		let high = this.#firstBlocks[term + 1]! - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if (this.#blocks[middle * 3]! < item) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#readPositions(offset: number, skipped: number): number[] {
		const reader = new NumberReader(this.#positions, offset);
		for (let posting = 0; posting < skipped; posting++) {
			const head = reader.next();
			if (head % 2 === 0) reader.skip(head / 2);
		}
		const head = reader.next();
		if (head % 2 === 1) return [(head - 1) / 2];
		const count = head / 2;
		const positions: number[] = [];
		let position = 0;
		for (let i = 0; i < count; i++) positions.push((position += reader.next()));
		return positions;
	}
}

/** Postings of a term: items in rising order, each with its weight as a byte. */
export interface Postings {
	readonly items: Uint32Array;
	readonly weights: Uint8Array;
	readonly length: number;
}

/** One per thread: decoding allocates nothing. */
const decoded = { items: new Uint32Array(1 << 14), weights: new Uint8Array(1 << 14), length: 0 };

function roomFor(count: number): typeof decoded {
	if (decoded.items.length < count) {
		decoded.items = new Uint32Array(count * 2);
		decoded.weights = new Uint8Array(count * 2);
	}
	return decoded;
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
