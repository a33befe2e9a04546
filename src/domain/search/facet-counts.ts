import { facetIds, type FacetId } from './facets.ts';
import type { SearchQuery } from './search-query.ts';

export interface ValueCount {
	readonly value: string;
	readonly count: number;
}

export type FacetCounts = Readonly<Record<FacetId, readonly ValueCount[]>>;

/** Counts by facet, the highest first and equal ones by value; a selected value stays even where it has none. */
export function facetCounts(counts: ReadonlyMap<string, number>, selected: SearchQuery['selected']): FacetCounts {
	const facets = new Map(
		facetIds.map((id) => [id as string, new Map((selected[id] ?? []).map((value) => [value, 0]))]),
	);
	for (const [key, count] of counts) {
		const colon = key.indexOf(':');
		facets.get(key.slice(0, colon))?.set(key.slice(colon + 1), count);
	}
	const sorted = [...facets].map(([id, values]) => [
		id,
		[...values]
			.map(([value, count]) => ({ value, count }))
			.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
	]);
	return Object.fromEntries(sorted) as FacetCounts;
}
