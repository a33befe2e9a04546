import type { ArrayFile } from './array-file.ts';
import { FacetValues } from './facet-values.ts';
import { LanguageIndex } from './language-index.ts';
import { PlaceColumns } from './place-columns.ts';
import { TermDictionary } from './term-dictionary.ts';

/** An immutable part of the index; any number of threads read it. */
export class Segment {
	readonly file: ArrayFile;
	readonly size: number;
	readonly languages: ReadonlyMap<string, LanguageIndex>;
	/** Of which state of its document each item was made. */
	readonly stamps: Uint32Array;
	/** Static share of each item in the score. */
	readonly priors: Float32Array;
	readonly publishedAt: Float64Array;
	readonly startYears: Int32Array;
	readonly places: PlaceColumns;
	readonly values: FacetValues;
	readonly #ids: TermDictionary;
	readonly #titles: ReadonlyMap<string, TermDictionary>;

	constructor(file: ArrayFile) {
		const meta = file.meta as unknown as SegmentMeta;
		this.file = file;
		this.size = meta.items;
		this.languages = new Map(meta.languages.map((language) => [language, new LanguageIndex(file, language)]));
		this.stamps = file.array('stamps', Uint32Array);
		this.priors = file.array('priors', Float32Array);
		this.publishedAt = file.array('publishedAt', Float64Array);
		this.startYears = file.array('startYears', Int32Array);
		this.places = new PlaceColumns(file);
		this.values = new FacetValues(file, meta.values, meta.items);
		this.#ids = TermDictionary.in(file, 'ids');
		this.#titles = new Map(
			meta.titleLanguages.map((language) => [language, TermDictionary.in(file, `titles.${language}`)]),
		);
	}

	id(item: number): string {
		return this.#ids.term(item);
	}

	/** The title in a language of the interface; empty if there is none. */
	title(item: number, language: string): string {
		return this.#titles.get(language)?.term(item) ?? '';
	}
}

interface SegmentMeta {
	readonly items: number;
	readonly languages: readonly string[];
	readonly titleLanguages: readonly string[];
	readonly values: readonly string[];
}
