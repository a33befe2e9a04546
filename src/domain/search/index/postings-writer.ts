import type { NumberArray } from './array-file.ts';
import { ByteWriter } from './byte-writer.ts';
import { partWeight, weightsByNumber } from './field-weights.ts';
import { blockSize, isEverywhere } from './language-index.ts';
import { partFlag, type Occurrences } from './occurrences.ts';
import { weightToByte } from './weight-byte.ts';

/** Writes occurrences, ordered by term, as postings in columns with the positions beside them. */
export class PostingsWriter {
	/** Of each term: where its postings begin. */
	readonly #starts: Uint32Array;
	readonly #items: Uint16Array;
	readonly #weights: Uint8Array;
	#count = 0;
	readonly #positions = new ByteWriter();
	/** Of each block of postings: offset of its positions. */
	readonly #positionBlocks: number[] = [];
	readonly #occurrences: Occurrences;
	readonly #averages: readonly number[];
	readonly #lengths: ReadonlyMap<number, readonly number[]>;

	constructor(
		terms: number,
		occurrences: Occurrences,
		averages: readonly number[],
		lengths: ReadonlyMap<number, readonly number[]>,
	) {
		this.#starts = new Uint32Array(terms + 1);
		this.#items = new Uint16Array(occurrences.length);
		this.#weights = new Uint8Array(occurrences.length);
		this.#occurrences = occurrences;
		this.#averages = averages;
		this.#lengths = lengths;
	}

	write(order: Uint32Array, rankOf: Uint32Array): void {
		const { terms } = this.#occurrences;
		for (let at = 0; at < order.length;) {
			const term = terms[order[at]!]!;
			let end = at + 1;
			while (end < order.length && terms[order[end]!] === term) end++;
			this.#writeTerm(order.subarray(at, end));
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
		};
	}

	#writeTerm(occurrences: Uint32Array): void {
		const ofItems = this.#byItem(occurrences);
		const withPositions = !isEverywhere(ofItems.length, this.#lengths.size);
		for (const ofItem of ofItems) {
			if (this.#count % blockSize === 0) this.#positionBlocks.push(this.#positions.length);
			this.#items[this.#count] = this.#occurrences.items[ofItem[0]!]!;
			this.#weights[this.#count++] = weightToByte(this.#weight(ofItem));
			this.#writePositions(withPositions ? this.#wholeWords(ofItem) : []);
		}
	}

	#byItem(occurrences: Uint32Array): Uint32Array[] {
		const { items } = this.#occurrences;
		const runs: Uint32Array[] = [];
		for (let at = 0; at < occurrences.length;) {
			let end = at + 1;
			while (end < occurrences.length && items[occurrences[end]!] === items[occurrences[at]!]) end++;
			runs.push(occurrences.subarray(at, end));
			at = end;
		}
		return runs;
	}

	/** Positions of those that are more than a part of the word that stands there. */
	#wholeWords(occurrences: Uint32Array): number[] {
		const { fields, positions } = this.#occurrences;
		const whole = occurrences.filter((occurrence) => !(fields[occurrence]! & partFlag));
		return Array.from(whole, (occurrence) => positions[occurrence]!);
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
