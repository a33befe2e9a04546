/** The public face of search: ask with a SearchQuery, get entries, counts and a way on. */
export { Search, type SearchResult, type WiderSearch } from './search.server.ts';
export type { CatalogueEntry } from './catalogue.server.ts';
export type { FacetCounts, ValueCount } from './facet-counts.ts';
export { facetIds, facets, type Facet, type FacetId } from './facets.ts';
export {
	emptyQuery,
	pageSize,
	parseQuery,
	queryParameters,
	sorts,
	without,
	withValue,
	type QueryIssue,
	type SearchQuery,
} from './search-query.ts';
