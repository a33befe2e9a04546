import type { CatalogueEntry } from './catalogue.server.ts';
import { facetIds, type FacetId } from './facets.ts';
import type { SearchQuery } from './search-query.ts';

export interface ValueCount {
	readonly value: string;
	readonly count: number;
}

export type FacetCounts = Readonly<Record<FacetId, readonly ValueCount[]>>;

/** Whether an entry has, for every facet with a selection, one of the selected values. */
export function matchesSelection(entry: CatalogueEntry, selected: SearchQuery['selected'], except?: FacetId): boolean {
	return activeFacets(selected).every(
		(id) => id === except || selected[id]?.some((value) => entry.values[id].includes(value)),
	);
}

/** Counts every facet over all matches; the counts of a facet ignore its own selection, so that one can add to it. */
export function countFacets(entries: readonly CatalogueEntry[], selected: SearchQuery['selected']): FacetCounts {
	const active = activeFacets(selected);
	const matching = (except?: FacetId) => entries.filter((entry) => matchesSelection(entry, selected, except));
	const matches = active.length > 0 ? matching() : entries;
	const counts = facetIds.map((id) => [
		id,
		countValues(active.includes(id) ? matching(id) : matches, id, selected[id] ?? []),
	]);
	return Object.fromEntries(counts) as FacetCounts;
}

function activeFacets(selected: SearchQuery['selected']): FacetId[] {
	return (Object.keys(selected) as FacetId[]).filter((id) => selected[id]?.length);
}

function countValues(entries: readonly CatalogueEntry[], id: FacetId, selected: readonly string[]): ValueCount[] {
	const counts = new Map<string, number>(selected.map((value) => [value, 0]));
	for (const entry of entries) for (const value of entry.values[id]) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
