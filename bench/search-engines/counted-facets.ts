import { facetIds, type FacetCounts, type FacetId, type ValueCount } from '#domain/search/index.ts';

/** Counts of `facet:value` as counts of each facet's values, the most frequent first. */
export function facetCounts(pairs: Iterable<readonly [string, number]>): FacetCounts {
	const counts = Object.fromEntries(facetIds.map((id) => [id, []])) as unknown as Record<FacetId, ValueCount[]>;
	for (const [pair, count] of pairs) {
		const colon = pair.indexOf(':');
		counts[pair.slice(0, colon) as FacetId]?.push({ value: pair.slice(colon + 1), count });
	}
	for (const values of Object.values(counts)) values.sort((a, b) => b.count - a.count);
	return counts;
}

type Selected = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Selected values as `facet:value`, by facet. */
export function selectedPairs(selected: Selected): (readonly [FacetId, string[]])[] {
	return facetIds.flatMap((id) => {
		const values = selected[id] ?? [];
		return values.length > 0 ? [[id, values.map((value) => `${id}:${value}`)] as const] : [];
	});
}
