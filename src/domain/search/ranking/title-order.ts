import type { Segment } from '../index/segment.ts';

/** Of each segment, the rank of every item's title among all titles, as a language sorts them; the first has rank 0. */
export function titleRanks(segments: readonly Segment[], language: string): Uint32Array[] {
	const { compare } = new Intl.Collator(language);
	const all = segments.flatMap((segment, number) =>
		Array.from({ length: segment.size }, (_, item) => ({ number, item, title: segment.title(item, language) })),
	);
	const ranks = segments.map((segment) => new Uint32Array(segment.size));
	all.sort((a, b) => compare(a.title, b.title)).forEach(({ number, item }, rank) => (ranks[number]![item] = rank));
	return ranks;
}
