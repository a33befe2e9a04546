import type { Analyser } from '../analysis/analyser.ts';
import { conceptTerm, type ConceptMatcher } from '../concepts/concept-matcher.ts';
import { fieldNames, type DocumentVersion, type SearchDocument } from '../search-document.ts';
import { writeArrayFile, type ArrayFile, type NumberArray } from './array-file.ts';
import { valueArrays, valueFrequencies } from './facet-values.ts';
import { LanguageIndexBuilder } from './language-index-builder.ts';
import { placeArrays } from './place-columns.ts';
import { dictionaryArrays } from './term-dictionary.ts';

/** Raised whenever a segment is laid out in another way: an index of another layout is built anew. */
export const segmentLayout = 4;
/** As many as a posting has numbers for. */
const mostItems = 2 ** 16;
/** Positions between the last word of a field and the first of the next: no phrase crosses it. */
const fieldGap = 16;

/** Collects documents and writes the segment that holds them. */
export class SegmentBuilder {
	readonly #analyser: Analyser;
	readonly #concepts: ConceptMatcher;
	readonly #languages = new Map<string, LanguageIndexBuilder>();
	readonly #documents: Omit<SearchDocument, 'versions'>[] = [];

	constructor(analyser: Analyser, concepts: ConceptMatcher) {
		this.#analyser = analyser;
		this.#concepts = concepts;
	}

	get size(): number {
		return this.#documents.length;
	}

	/** Throws RangeError for more than 65,536 documents. */
	add({ versions, ...document }: SearchDocument): void {
		if (this.size === mostItems) throw new RangeError(`a segment holds ${mostItems} documents`);
		const item = this.#documents.push(document) - 1;
		const languages = Map.groupBy(versions, ({ language }) => language);
		for (const [language, texts] of languages) this.#addTexts(item, language, texts);
	}

	/** The finished segment; `meta` is kept in it. */
	finish(meta: Readonly<Record<string, unknown>> = {}): ArrayFile {
		const languages = [...this.#languages.keys()].sort();
		const arrays: Record<string, NumberArray> = {};
		for (const language of languages) Object.assign(arrays, this.#languages.get(language)!.arrays(language, this.size));
		const frequencies = valueFrequencies(this.#documents);
		const values = [...frequencies.keys()];
		const titleLanguages = [...new Set(this.#documents.flatMap(({ titles }) => Object.keys(titles)))].sort();
		for (const language of titleLanguages) Object.assign(arrays, titleArrays(language, this.#documents));
		return writeArrayFile(
			{ ...meta, items: this.size, languages, titleLanguages, values },
			{ ...arrays, ...this.#columns(frequencies) },
		);
	}

	#columns(frequencies: ReadonlyMap<string, number>): Record<string, NumberArray> {
		const documents = this.#documents;
		return {
			...dictionaryArrays(
				'ids',
				documents.map((document) => document.id),
			),
			...valueArrays(frequencies, documents),
			stamps: Uint32Array.from(documents, (document) => document.stamp),
			priors: Float32Array.from(documents, (document) => document.prior),
			publishedAt: Float64Array.from(documents, (document) => document.publishedAt),
			startYears: Int32Array.from(documents, (document) => document.startYear),
			...placeArrays(documents.map(({ place }) => place)),
		};
	}

	/** Several versions in the language are one text: field by field, so that positions rise. */
	#addTexts(item: number, language: string, versions: readonly DocumentVersion[]): void {
		let index = this.#languages.get(language);
		if (!index) this.#languages.set(language, (index = new LanguageIndexBuilder()));
		let position = 0;
		const lengths = fieldNames.map((name, field) => {
			const words = versions.map(({ fields }) => {
				const length = this.#addField(index, item, field, fields[name] ?? '', language, position);
				position += length + fieldGap;
				return length;
			});
			return words.reduce((sum, length) => sum + length, 0);
		});
		index.endItem(item, lengths);
	}

	#addField(index: LanguageIndexBuilder, item: number, field: number, text: string, language: string, from: number) {
		const tokens = [...this.#analyser.tokens(text, language)];
		tokens.forEach((token, offset) => {
			if (token.isStopWord) return;
			index.addWord(token.word, token.surface, item, field, from + offset);
		});
		for (const { concept, at, isPart } of this.#concepts.find(tokens, language))
			index.addTerm(conceptTerm(concept), item, field, from + at, isPart);
		return tokens.length;
	}
}

function titleArrays(
	language: string,
	documents: readonly Pick<SearchDocument, 'titles'>[],
): Record<string, NumberArray> {
	return dictionaryArrays(
		`titles.${language}`,
		documents.map(({ titles }) => titles[language] ?? ''),
	);
}
