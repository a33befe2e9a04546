import type { AnalysedWord } from '../analysis/analyser.ts';
import { normaliseText } from '../analysis/normalise.ts';
import { named, type NumberArray } from './array-file.ts';
import { weightsByNumber } from './field-weights.ts';
import { Occurrences, partFlag } from './occurrences.ts';
import { PostingsWriter } from './postings-writer.ts';
import { SurfaceCollector, type Surface } from './surface-collector.ts';
import { dictionaryArrays, sortTerms } from './term-dictionary.ts';

/** A word of the texts with the numbers of its terms. */
interface NumberedWord {
	readonly term: number;
	readonly parts: readonly number[];
	readonly surface: Surface | undefined;
}

/** Collects the texts of one language and writes its inverted index. */
export class LanguageIndexBuilder {
	readonly #surfaces = new SurfaceCollector();
	readonly #numbers = new Map<string, number>();
	/** By the analyser's own object of a word, which is the same wherever the word stands. */
	readonly #words = new Map<AnalysedWord, NumberedWord>();
	readonly #occurrences = new Occurrences();
	/** Number of words per field, of each item. */
	readonly #lengths = new Map<number, readonly number[]>();

	/** Adds a word that stands at a position; its parts stand at the same one. */
	addWord(word: AnalysedWord, surface: string, item: number, field: number, position: number): void {
		let numbered = this.#words.get(word);
		if (!numbered) this.#words.set(word, (numbered = this.#numberWord(word, surface)));
		if (numbered.surface) numbered.surface.count++;
		this.#occurrences.add(numbered.term, item, field, position);
		for (const part of numbered.parts) this.#occurrences.add(part, item, field | partFlag, position);
	}

	addTerm(term: string, item: number, field: number, position: number, isPart: boolean): void {
		this.#occurrences.add(this.#number(term), item, isPart ? field | partFlag : field, position);
	}

	endItem(item: number, fieldLengths: readonly number[]): void {
		this.#lengths.set(item, fieldLengths);
	}

	/** The arrays of the finished index of a segment with so many items, each named after the language. */
	arrays(language: string, size: number): Record<string, NumberArray> {
		const terms = sortTerms([...this.#numbers.keys()]);
		const rankOf = new Uint32Array(terms.length);
		terms.forEach((term, rank) => (rankOf[this.#number(term)] = rank));
		const averages = averageLengths(this.#lengths);
		const writer = new PostingsWriter(terms.length, this.#occurrences, averages, this.#lengths, size);
		writer.write(this.#occurrences.orderByTerm(rankOf), rankOf);
		return {
			...dictionaryArrays(`${language}.terms`, terms),
			...this.#surfaces.arrays(`${language}.surfaces`),
			...named(language, writer.arrays()),
			[`${language}.documents`]: Uint32Array.of(this.#lengths.size),
		};
	}

	#numberWord({ stem, parts }: AnalysedWord, surface: string): NumberedWord {
		const term = this.#number(stem);
		const surfaceEntry = this.#surfaces.entry(normaliseText(surface));
		return { term, parts: parts.map((part) => this.#number(part)), surface: surfaceEntry };
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
