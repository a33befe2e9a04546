import type { LanguageIndex } from '../index/language-index.ts';
import type { Segment } from '../index/segment.ts';

/** What the index as a whole knows of words: sums over its segments. */
export class Vocabulary {
	readonly #segments: readonly Segment[];
	readonly languages: readonly string[];

	constructor(segments: readonly Segment[]) {
		this.#segments = segments;
		this.languages = [...new Set(segments.flatMap((segment) => [...segment.languages.keys()]))];
	}

	/** In how many items a term stands. */
	frequency(term: string, language: string): number {
		let sum = 0;
		for (const index of this.indexes(language)) {
			const number = index.terms.find(term);
			if (number >= 0) sum += index.frequency(number);
		}
		return sum;
	}

	/** Items with a text in this language. */
	documents(language: string): number {
		return this.indexes(language).reduce((sum, index) => sum + index.documents, 0);
	}

	indexes(language: string): LanguageIndex[] {
		return this.#segments.flatMap((segment) => segment.languages.get(language) ?? []);
	}
}
