import type { Database } from '#platform/db/database.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.server.ts';
import { readCatalogue } from './catalogue.server.ts';
import { countFacets, matchesSelection, type FacetCounts } from './facet-counts.ts';
import { pageSize, type SearchQuery } from './search-query.ts';
import { comparator } from './sorting.ts';
import { matchAnyWord, matchText, type TextMatches } from './text-match.server.ts';

export interface SearchResult {
	readonly total: number;
	/** The entries of the asked page. */
	readonly entries: readonly CatalogueEntry[];
	readonly facets: FacetCounts;
	/** How many practices a wider question would find, when this one finds none. */
	readonly wider?: WiderSearch;
}

export interface WiderSearch {
	/** With the same text and no filter. */
	readonly withoutFilters: number;
	/** With any of the words; with the filters too where that leaves something. */
	readonly anyWord: readonly CatalogueEntry[];
}

/** Searches the published practices. The catalogue is kept in memory until something is published. */
export class Search {
	readonly #db: Database;
	#catalogue: Promise<Catalogue> | undefined;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Forgets what was read; the next question reads it anew. */
	refresh(): void {
		this.#catalogue = undefined;
	}

	catalogue(): Promise<Catalogue> {
		if (!this.#catalogue) {
			const reading = readCatalogue(this.#db);
			this.#catalogue = reading;
			reading.catch(() => {
				if (this.#catalogue === reading) this.#catalogue = undefined;
			});
		}
		return this.#catalogue;
	}

	async find(query: SearchQuery, locale: string): Promise<SearchResult> {
		const { entries, facets, candidates } = await this.findAll(query, locale);
		const page = entries.slice((query.page - 1) * pageSize, query.page * pageSize);
		const result = { total: entries.length, entries: page, facets };
		if (result.total > 0) return result;
		return { ...result, wider: await this.#widen(query, await this.catalogue(), candidates) };
	}

	/** Every match, sorted; `candidates` is how many match the text alone. */
	async findAll(
		query: SearchQuery,
		locale: string,
	): Promise<Pick<SearchResult, 'entries' | 'facets'> & { candidates: number }> {
		const catalogue = await this.catalogue();
		const ranks = query.text ? await matchText(this.#db, query.text) : undefined;
		const candidates = ranks ? entriesOf(catalogue, ranks) : [...catalogue.values()];
		const matches = candidates.filter((entry) => matchesSelection(entry, query.selected));
		return {
			entries: matches.sort(comparator(query, locale, ranks)),
			facets: countFacets(candidates, query.selected),
			candidates: candidates.length,
		};
	}

	async #widen(query: SearchQuery, catalogue: Catalogue, withoutFilters: number): Promise<WiderSearch> {
		const anyWord = query.text ? entriesOf(catalogue, await matchAnyWord(this.#db, query.text)) : [];
		const filtered = anyWord.filter((entry) => matchesSelection(entry, query.selected));
		return { withoutFilters, anyWord: (filtered.length > 0 ? filtered : anyWord).slice(0, 5) };
	}
}

function entriesOf(catalogue: Catalogue, ranks: TextMatches): CatalogueEntry[] {
	return [...ranks.keys()].flatMap((slug) => catalogue.get(slug) ?? []);
}
