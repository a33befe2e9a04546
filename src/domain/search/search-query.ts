import { facetIds, type FacetId } from './facets.ts';

export const sorts = ['relevance', 'newest', 'title', 'start', 'likeness'] as const;
export type Sort = (typeof sorts)[number];

/** One question to the database of practices: the same for page, API, feed and saved search. */
export interface SearchQuery {
	readonly text: string;
	readonly selected: Readonly<Partial<Record<FacetId, readonly string[]>>>;
	readonly sort: Sort;
	/** From 1. */
	readonly page: number;
}

export const pageSize = 20;

export const limits = { textLength: 200, values: 60, valueLength: 60, page: 5000 } as const;

export type QueryIssue = 'text-too-long' | 'too-many-values' | 'value-too-long' | 'bad-page' | 'bad-sort';

export type ParsedQuery = { ok: true; query: SearchQuery } | { ok: false; issue: QueryIssue };

/** Reads a query from an address. Unknown parameters are ignored; impossible ones are refused. */
export function parseQuery(parameters: URLSearchParams): ParsedQuery {
	const text = (parameters.get('q') ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim();
	if (text.length > limits.textLength) return { ok: false, issue: 'text-too-long' };
	const page = parameters.get('page') ?? '1';
	if (!/^[1-9]\d{0,3}$/.test(page) || Number(page) > limits.page) return { ok: false, issue: 'bad-page' };
	const sort = parameters.get('sort') || 'relevance';
	if (!isSort(sort)) return { ok: false, issue: 'bad-sort' };
	const selected = selectedValues(parameters);
	const values = Object.values(selected).flat();
	if (values.length > limits.values) return { ok: false, issue: 'too-many-values' };
	if (values.some((value) => value.length > limits.valueLength)) return { ok: false, issue: 'value-too-long' };
	return { ok: true, query: { text, selected, sort, page: Number(page) } };
}

function isSort(value: string): value is Sort {
	return sorts.includes(value as Sort);
}

function selectedValues(parameters: URLSearchParams): Partial<Record<FacetId, string[]>> {
	const selected: Partial<Record<FacetId, string[]>> = {};
	for (const id of facetIds) {
		const values = [...new Set(parameters.getAll(id).filter(Boolean))];
		if (values.length > 0) selected[id] = values;
	}
	return selected;
}

/** The query as parameters of an address, in one canonical order; the inverse of `parseQuery`. */
export function queryParameters(query: SearchQuery): URLSearchParams {
	const parameters = new URLSearchParams();
	if (query.text) parameters.set('q', query.text);
	for (const id of facetIds) for (const value of query.selected[id] ?? []) parameters.append(id, value);
	if (query.sort !== 'relevance') parameters.set('sort', query.sort);
	if (query.page > 1) parameters.set('page', String(query.page));
	return parameters;
}

/** The same question with one value taken away, from its first page. */
export function without(query: SearchQuery, facet: FacetId, value: string): SearchQuery {
	const values = (query.selected[facet] ?? []).filter((other) => other !== value);
	return { ...query, page: 1, selected: { ...query.selected, [facet]: values } };
}

/** The same question with one value more, from its first page. */
export function withValue(query: SearchQuery, facet: FacetId, value: string): SearchQuery {
	return { ...query, page: 1, selected: { ...query.selected, [facet]: [...(query.selected[facet] ?? []), value] } };
}

export const emptyQuery: SearchQuery = { text: '', selected: {}, sort: 'relevance', page: 1 };
