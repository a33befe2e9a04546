import type { NumberArray } from './array-file.ts';
import { ByteWriter } from './byte-writer.ts';
import { partWeight, weightsByNumber } from './field-weights.ts';
import { blockSize } from './language-index.ts';
import { partFlag, type Occurrences } from './occurrences.ts';
import { weightToByte } from './weight-byte.ts';

/** Writes occurrences, ordered by term, as blocks of postings with the positions beside them. */
export class PostingsWriter {
	readonly #postings = new ByteWriter();
	readonly #positions = new ByteWriter();
	readonly #frequencies: Uint32Array;
	/** Of each term: where its blocks begin in `#blocks`. */
	readonly #firstBlocks: Uint32Array;
	/** Of each block: last item before it, offset of its postings, offset of its positions. */
	readonly #blocks: number[] = [];
	readonly #occurrences: Occurrences;
	readonly #averages: readonly number[];
	readonly #lengths: ReadonlyMap<number, readonly number[]>;

	constructor(
		terms: number,
		occurrences: Occurrences,
		averages: readonly number[],
		lengths: ReadonlyMap<number, readonly number[]>,
	) {
		this.#frequencies = new Uint32Array(terms);
		this.#firstBlocks = new Uint32Array(terms + 1);
		this.#occurrences = occurrences;
		this.#averages = averages;
		this.#lengths = lengths;
	}

	write(order: Uint32Array, rankOf: Uint32Array): void {
		const { terms, items } = this.#occurrences;
		let previousTerm = -1;
		let previousItem = 0;
		for (let at = 0; at < order.length;) {
			const term = rankOf[terms[order[at]!]!]!;
			const item = items[order[at]!]!;
			if (term !== previousTerm) {
				this.#firstBlocks[term] = this.#blocks.length / 3;
				previousItem = 0;
			}
			if (this.#frequencies[term]! % blockSize === 0)
				this.#blocks.push(previousItem, this.#postings.length, this.#positions.length);
			let end = at + 1;
			while (end < order.length && items[order[end]!] === item && rankOf[terms[order[end]!]!] === term) end++;
			this.#writePosting(item - previousItem, order.subarray(at, end));
			this.#frequencies[term]!++;
			previousTerm = term;
			previousItem = item;
			at = end;
		}
		this.#firstBlocks[this.#frequencies.length] = this.#blocks.length / 3;
	}

	arrays(): Record<string, NumberArray> {
		return {
			frequencies: this.#frequencies,
			firstBlocks: this.#firstBlocks,
			blocks: Uint32Array.from(this.#blocks),
			postings: this.#postings.written(),
			positions: this.#positions.written(),
		};
	}

	/** Gap to the item before and weight; beside it the positions. Parts have none. */
	#writePosting(gap: number, occurrences: Uint32Array): void {
		this.#postings.number(gap);
		this.#postings.byte(weightToByte(this.#weight(occurrences)));
		const whole = occurrences.filter((occurrence) => !(this.#occurrences.fields[occurrence]! & partFlag));
		this.#writePositions(Array.from(whole, (occurrence) => this.#occurrences.positions[occurrence]!));
	}

	/** A single position, the usual case, is one odd number; several are twice their count, then their gaps. */
	#writePositions(positions: readonly number[]): void {
		if (positions.length === 1) return this.#positions.number(positions[0]! * 2 + 1);
		this.#positions.number(positions.length * 2);
		let previous = 0;
		for (const position of positions) {
			this.#positions.number(position - previous);
			previous = position;
		}
	}

	/** The weighted, length-normalised frequency of BM25F: Robertson, Zaragoza and Taylor (2004). */
	#weight(occurrences: Uint32Array): number {
		const { fields, items } = this.#occurrences;
		const lengths = this.#lengths.get(items[occurrences[0]!]!)!;
		let sum = 0;
		for (const occurrence of occurrences) {
			const flagged = fields[occurrence]!;
			const field = flagged & ~partFlag;
			const { weight, lengthPenalty } = weightsByNumber[field]!;
			const norm = 1 - lengthPenalty + (lengthPenalty * lengths[field]!) / this.#averages[field]!;
			sum += (flagged & partFlag ? weight * partWeight : weight) / norm;
		}
		return sum;
	}
}
