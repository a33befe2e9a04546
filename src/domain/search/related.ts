import type { Catalogue, CatalogueEntry } from './catalogue.server.ts';

const most = 4;

/** Practices to read next: those the record names, then those with most in common, at home and abroad. */
export function relatedEntries(entry: CatalogueEntry, catalogue: Catalogue): CatalogueEntry[] {
	const named = entry.practice.record.related.flatMap((slug) => catalogue.get(slug) ?? []);
	const others = [...catalogue.values()]
		.filter((other) => other !== entry && !named.includes(other))
		.map((other) => ({ other, score: commonGround(entry, other) }))
		.filter(({ score }) => score >= 4)
		.sort((a, b) => b.score - a.score || a.other.practice.slug.localeCompare(b.other.practice.slug));
	return [...named, ...others.map(({ other }) => other)].slice(0, most);
}

/** Shared values, weighted by how much they say: a sub-theme or type more than a size class. */
function commonGround(a: CatalogueEntry, b: CatalogueEntry): number {
	const shared = (left: readonly string[], right: readonly string[]) =>
		left.filter((value) => right.includes(value)).length;
	return (
		3 * shared(a.practice.record.subthemes, b.practice.record.subthemes) +
		2 * shared(a.values.type, b.values.type) +
		2 * shared(a.values.theme, b.values.theme) +
		shared(a.values.group, b.values.group) +
		shared(a.values.size, b.values.size)
	);
}
