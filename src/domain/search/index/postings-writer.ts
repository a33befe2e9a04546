import { named, type NumberArray } from './array-file.ts';
import { ByteWriter } from './byte-writer.ts';
import { partWeight, weightsByNumber } from './field-weights.ts';
import { CommonTermsWriter } from './common-terms.ts';
import { blockSize, isCommon } from './language-index.ts';
import { partFlag, type Occurrences } from './occurrences.ts';
import { weightToByte } from './weight-byte.ts';

/** Writes occurrences, ordered by term, as postings in columns with the positions beside them. */
export class PostingsWriter {
	/** Of each term: where its postings begin; common ones have none. */
	readonly #starts: Uint32Array;
	readonly #items: Uint16Array;
	readonly #weights: Uint8Array;
	#count = 0;
	readonly #positions = new ByteWriter();
	/** Of each block of postings: offset of its positions. */
	readonly #positionBlocks: number[] = [];
	readonly #common = new CommonTermsWriter();
	readonly #occurrences: Occurrences;
	readonly #size: number;
	/** Memory for one term at a time. */
	readonly #ofTerm: { readonly items: Uint16Array; readonly weights: Uint8Array; readonly ends: Uint32Array };
	readonly #averages: readonly number[];
	readonly #lengths: ReadonlyMap<number, readonly number[]>;

	constructor(
		terms: number,
		occurrences: Occurrences,
		averages: readonly number[],
		lengths: ReadonlyMap<number, readonly number[]>,
		size: number,
	) {
		this.#starts = new Uint32Array(terms + 1);
		this.#items = new Uint16Array(occurrences.length);
		this.#weights = new Uint8Array(occurrences.length);
		this.#occurrences = occurrences;
		this.#averages = averages;
		this.#lengths = lengths;
		this.#size = size;
		this.#ofTerm = { items: new Uint16Array(size), weights: new Uint8Array(size), ends: new Uint32Array(size) };
	}

	/** Writes all terms; `order` has the occurrences by term, then item, then position. */
	write(order: Uint32Array, rankOf: Uint32Array): void {
		const { terms } = this.#occurrences;
		for (let at = 0; at < order.length;) {
			const term = terms[order[at]!]!;
			let end = at + 1;
			while (end < order.length && terms[order[end]!] === term) end++;
			this.#writeTerm(rankOf[term]!, order.subarray(at, end));
			this.#starts[rankOf[term]! + 1] = this.#count;
			at = end;
		}
	}

	arrays(): Record<string, NumberArray> {
		return {
			starts: this.#starts,
			items: this.#items.subarray(0, this.#count),
			weights: this.#weights.subarray(0, this.#count),
			positionBlocks: Uint32Array.from(this.#positionBlocks),
			positions: this.#positions.written(),
			...named('common', this.#common.arrays()),
		};
	}

	#writeTerm(term: number, occurrences: Uint32Array): void {
		const frequency = this.#readItems(occurrences);
		const items = this.#ofTerm.items.subarray(0, frequency);
		const weights = this.#ofTerm.weights.subarray(0, frequency);
		if (isCommon(frequency, this.#lengths.size)) return this.#common.add(term, items, weights, this.#size);
		this.#items.set(items, this.#count);
		this.#weights.set(weights, this.#count);
		let from = 0;
		for (const end of this.#ofTerm.ends.subarray(0, frequency)) {
			if (this.#count++ % blockSize === 0) this.#positionBlocks.push(this.#positions.length);
			this.#writePositions(this.#wholeWords(occurrences, from, end));
			from = end;
		}
	}

	/** Notes the items of a term with their weights, and where the occurrences of each end; gives their number. */
	#readItems(occurrences: Uint32Array): number {
		const { items } = this.#occurrences;
		let count = 0;
		for (let at = 0; at < occurrences.length; count++) {
			const item = items[occurrences[at]!]!;
			let end = at + 1;
			while (end < occurrences.length && items[occurrences[end]!] === item) end++;
			this.#ofTerm.items[count] = item;
			this.#ofTerm.weights[count] = weightToByte(this.#weight(occurrences, at, end, this.#lengths.get(item)!));
			this.#ofTerm.ends[count] = end;
			at = end;
		}
		return count;
	}

	/** Positions of those that are more than a part of the word that stands there. */
	#wholeWords(occurrences: Uint32Array, from: number, end: number): number[] {
		const { fields, positions } = this.#occurrences;
		const whole: number[] = [];
		for (let at = from; at < end; at++)
			if (!(fields[occurrences[at]!]! & partFlag)) whole.push(positions[occurrences[at]!]!);
		return whole;
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
	#weight(occurrences: Uint32Array, from: number, end: number, lengths: readonly number[]): number {
		const { fields } = this.#occurrences;
		let sum = 0;
		for (let at = from; at < end; at++) {
			const flagged = fields[occurrences[at]!]!;
			const field = flagged & ~partFlag;
			const { weight, lengthPenalty } = weightsByNumber[field]!;
			const norm = 1 - lengthPenalty + (lengthPenalty * lengths[field]!) / this.#averages[field]!;
			sum += (flagged & partFlag ? weight * partWeight : weight) / norm;
		}
		return sum;
	}
}
