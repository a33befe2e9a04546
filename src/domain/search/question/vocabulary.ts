import type { LanguageIndex } from '../index/language-index.ts';
import type { Segment } from '../index/segment.ts';

/** Terms of a language. */
const mostKept = 20_000;

/** What the index as a whole knows of words: sums over its segments. */
export class Vocabulary {
	readonly languages: readonly string[];
	readonly #indexes: ReadonlyMap<string, readonly LanguageIndex[]>;
	/** What was looked up before, by language and term: questions ask for the same again and again. */
	readonly #frequencies = new Map<string, Map<string, number>>();

	constructor(segments: readonly Segment[]) {
		const indexes = segments.flatMap((segment) => [...segment.languages.values()]);
		this.#indexes = Map.groupBy(indexes, ({ language }) => language);
		this.languages = [...this.#indexes.keys()];
	}

	/** In how many items a term stands. */
	frequency(term: string, language: string): number {
		let known = this.#frequencies.get(language);
		if (!known || known.size > mostKept) this.#frequencies.set(language, (known = new Map()));
		let frequency = known.get(term);
		if (frequency === undefined) known.set(term, (frequency = this.#count(term, language)));
		return frequency;
	}

	/** Items with a text in this language. */
	documents(language: string): number {
		return this.indexes(language).reduce((sum, index) => sum + index.documents, 0);
	}

	indexes(language: string): readonly LanguageIndex[] {
		return this.#indexes.get(language) ?? [];
	}

	#count(term: string, language: string): number {
		let sum = 0;
		for (const index of this.indexes(language)) {
			const number = index.terms.find(term);
			if (number >= 0) sum += index.frequency(number);
		}
		return sum;
	}
}
