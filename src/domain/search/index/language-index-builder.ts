import type { NumberArray } from './array-file.ts';
import { ByteWriter } from './byte-writer.ts';
import { partWeight, weightsByNumber } from './field-weights.ts';
import { Occurrences, partFlag } from './occurrences.ts';
import { blockSize } from './language-index.ts';
import { SurfaceCollector } from './surface-collector.ts';
import { byBytes, dictionaryArrays } from './term-dictionary.ts';
import { weightToByte } from './weight-byte.ts';

/** Collects the texts of one language and writes its inverted index. */
export class LanguageIndexBuilder {
	readonly surfaces = new SurfaceCollector();
	readonly #numbers = new Map<string, number>();
	readonly #occurrences = new Occurrences();
	/** Number of words per field, of each item in the order of adding. */
	readonly #lengths = new Map<number, readonly number[]>();

	add(term: string, item: number, field: number, position: number, isPart: boolean): void {
		this.#occurrences.add(this.#number(term), item, isPart ? field | partFlag : field, position);
	}

	endItem(item: number, fieldLengths: readonly number[]): void {
		this.#lengths.set(item, fieldLengths);
	}

	/** The arrays of the finished index, each named after the language. */
	arrays(language: string): Record<string, NumberArray> {
		const terms = [...this.#numbers.keys()].sort(byBytes);
		const rankOf = new Uint32Array(terms.length);
		terms.forEach((term, rank) => (rankOf[this.#number(term)] = rank));
		const writer = new PostingsWriter(terms.length, this.#occurrences, averageLengths(this.#lengths), this.#lengths);
		writer.write(this.#occurrences.orderByTerm(rankOf), rankOf);
		return {
			...dictionaryArrays(`${language}.terms`, terms),
			...this.surfaces.arrays(`${language}.surfaces`, (term) => rankOf[this.#number(term)] as number),
			...named(language, writer.arrays()),
			[`${language}.documents`]: Uint32Array.of(this.#lengths.size),
		};
	}

	#number(term: string): number {
		let number = this.#numbers.get(term);
		if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
		return number;
	}
}

function averageLengths(lengths: ReadonlyMap<number, readonly number[]>): number[] {
	const sums = weightsByNumber.map(() => 0);
	for (const fields of lengths.values()) fields.forEach((length, field) => (sums[field]! += length));
	return sums.map((sum) => Math.max(1, sum / Math.max(1, lengths.size)));
}

function named(language: string, arrays: Record<string, NumberArray>): Record<string, NumberArray> {
	return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${language}.${name}`, array]));
}

/** Writes occurrences, ordered by term, as blocks of postings with the positions beside them. */
class PostingsWriter {
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
		for (let at = 0; at < order.length; ) {
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

	/** Gap to the item before and weight; beside it the number of positions and their gaps. */
	#writePosting(gap: number, occurrences: Uint32Array): void {
		this.#postings.number(gap);
		this.#postings.byte(weightToByte(this.#weight(occurrences)));
		this.#positions.number(occurrences.length);
		let previous = 0;
		for (const occurrence of occurrences) {
			const position = this.#occurrences.positions[occurrence]!;
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
