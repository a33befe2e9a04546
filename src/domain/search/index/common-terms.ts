import type { ArrayFile, NumberArray } from './array-file.ts';
import { bitsIn, setBit, unite, wordsFor } from './bitmap.ts';
import { weightOfByte } from './weight-byte.ts';

/** Terms that stand in so many items that bitmaps of these are smaller and faster than lists. */
export class CommonTerms {
	/** Their numbers in the index, rising. */
	readonly #terms: Uint32Array;
	/** Of each: where its weights begin. */
	readonly #starts: Uint32Array;
	/** In the order of its items. */
	readonly #weights: Uint8Array;
	/** Of each: its items. */
	readonly #bitmaps: Uint32Array;
	/** For each number of a bitmap: how many items are in those before it. */
	readonly #ranks: Uint16Array;
	readonly #words: number;

	constructor(file: ArrayFile, name: string) {
		this.#terms = file.array(`${name}.terms`, Uint32Array);
		this.#starts = file.array(`${name}.starts`, Uint32Array);
		this.#weights = file.array(`${name}.weights`, Uint8Array);
		this.#bitmaps = file.array(`${name}.bitmaps`, Uint32Array);
		this.#ranks = file.array(`${name}.ranks`, Uint16Array);
		this.#words = this.#bitmaps.length / Math.max(1, this.#terms.length);
	}

	/** The place of a term among the common ones, or -1. */
	find(term: number): number {
		let low = 0;
		let high = this.#terms.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#terms[middle]! < term) low = middle + 1;
			else high = middle;
		}
		return this.#terms[low] === term ? low : -1;
	}

	frequency(at: number): number {
		return this.#starts[at + 1]! - this.#starts[at]!;
	}

	addItems(at: number, into: Uint32Array): void {
		unite(into, this.#bitmapOf(at));
	}

	/** Adds a term's weights, times a factor, to the sums of those of its items that are among a set. */
	addWeights(at: number, factor: number, among: Uint32Array, sums: Float32Array): void {
		const bitmap = this.#bitmapOf(at);
		const ranks = this.#ranks.subarray(at * this.#words, (at + 1) * this.#words);
		const weights = this.#weights.subarray(this.#starts[at]);
		for (let word = 0; word < among.length; word++) {
			const having = bitmap[word]!;
			for (let bits = having & among[word]!; bits !== 0; bits &= bits - 1) {
				const lowest = bits & -bits;
				const rank = ranks[word]! + bitsIn(having & (lowest - 1));
				sums[word * 32 + 31 - Math.clz32(lowest)]! += factor * weightOfByte[weights[rank]!]!;
			}
		}
	}

	#bitmapOf(at: number): Uint32Array {
		return this.#bitmaps.subarray(at * this.#words, (at + 1) * this.#words);
	}
}

/** Collects common terms, in the order of their numbers, and gives the arrays that `CommonTerms` reads. */
export class CommonTermsWriter {
	readonly #terms: number[] = [];
	readonly #starts = [0];
	readonly #weights: Uint8Array[] = [];
	readonly #bitmaps: Uint32Array[] = [];

	/** Items in rising order, of an index with so many items, and their weights. */
	add(term: number, items: Uint16Array, weights: Uint8Array, size: number): void {
		const bitmap = new Uint32Array(wordsFor(size));
		for (const item of items) setBit(bitmap, item);
		this.#terms.push(term);
		this.#starts.push(this.#starts.at(-1)! + items.length);
		this.#weights.push(weights.slice());
		this.#bitmaps.push(bitmap);
	}

	arrays(): Record<string, NumberArray> {
		return {
			terms: Uint32Array.from(this.#terms),
			starts: Uint32Array.from(this.#starts),
			weights: Uint8Array.from(this.#weights.flatMap((weights) => Array.from(weights))),
			bitmaps: Uint32Array.from(this.#bitmaps.flatMap((bitmap) => Array.from(bitmap))),
			ranks: Uint16Array.from(this.#bitmaps.flatMap(ranksOf)),
		};
	}
}

function ranksOf(bitmap: Uint32Array): number[] {
	let rank = 0;
	return Array.from(bitmap, (word) => {
		const before = rank;
		rank += bitsIn(word);
		return before;
	});
}
