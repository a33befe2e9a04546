/** The public face of search: ask with a SearchQuery, get hits with reasons, counts and a way on. */
export { Search, type SearchResult, type WiderSearch } from './search.server.ts';
export { SearchEngine } from './search-engine.server.ts';
export type { Names } from './practice-document.ts';
export { practiceSource } from './practice-source.server.ts';
export { readConcepts } from './concepts/read-concepts.server.ts';
export type { CatalogueEntry } from './catalogue.server.ts';
export type { FacetCounts, ValueCount } from './facet-counts.ts';
export { suggestionGroups } from './suggestion.view.ts';
export { facetIds, facets, type Facet, type FacetId } from './facets.ts';
export {
	emptyQuery,
	limits,
	pageSize,
	parseQuery,
	queryParameters,
	sorts,
	without,
	withValue,
	type QueryIssue,
	type SearchQuery,
} from './search-query.ts';
