import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setBit, wordsFor } from '../index/bitmap.ts';
import { documentOf, knowledgeOf, queryOf, segmentOf } from '../search-index.fixture.ts';
import { SearchIndex } from '../search-index.ts';

const facets = { theme: ['a', 'b', 'c'], country: ['DE', 'CA'], size: ['s:1', 's:2'] } as const;
const someOf = <T extends string>(values: readonly T[]) => fc.subarray([...values]);
const values = fc.record({ theme: someOf(facets.theme), country: someOf(facets.country), size: someOf(facets.size) });
type Values = Readonly<Record<string, readonly string[]>>;

const documents = fc.array(fc.record({ isAsked: fc.boolean(), isLive: fc.boolean(), values }), {
	minLength: 1,
	maxLength: 90,
});
type Known = { isAsked: boolean; isLive: boolean; values: Values };

const keysOf = (of: Values) => Object.entries(of).flatMap(([facet, ids]) => ids.map((id) => `${facet}:${id}`));

/** The documents in two segments, of which some are crossed out. */
function indexOf(all: readonly Known[]): SearchIndex {
	const knowledge = knowledgeOf();
	const views = [all.filter((_, at) => at % 2), all.filter((_, at) => at % 2 === 0)].map((half) => {
		const items = half.map(({ isAsked, values: own }, at) =>
			documentOf(`id-${at}`, { en: isAsked ? 'ferry' : 'bridge' }, { values: keysOf(own) }),
		);
		const live = new Uint32Array(wordsFor(half.length));
		half.forEach(({ isLive }, at) => isLive && setBit(live, at));
		return { segment: segmentOf(items, knowledge), live };
	});
	return new SearchIndex(views, knowledge);
}

/** Whether a document has one of the selected values of every facet with a selection, but one facet. */
const passes = (own: Values, selected: Values, except?: string) =>
	Object.entries(selected).every(
		([facet, ids]) => facet === except || ids.length === 0 || ids.some((id) => own[facet]!.includes(id)),
	);

function countsOf(all: readonly Known[], selected: Values): Record<string, number> {
	const counts = keysOf(facets).map((key): [string, number] => {
		const facet = key.slice(0, key.indexOf(':'));
		return [
			key,
			all.filter((known) => passes(known.values, selected, facet) && keysOf(known.values).includes(key)).length,
		];
	});
	return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

it.each(['ferry', ''])('counts of a facet are of what the others leave, for the question "%s"', (text) => {
	fc.assert(
		fc.property(documents, values, (all, selected) => {
			const found = all.filter(({ isLive, isAsked }) => isLive && (isAsked || text === ''));
			const { counts, total, hits } = indexOf(all).answer(queryOf(text, { selected }));
			expect(Object.fromEntries(counts)).toEqual(countsOf(found, selected));
			expect(total).toBe(found.filter((known) => passes(known.values, selected)).length);
			expect(hits).toHaveLength(total);
		}),
	);
});

it('a value that no document has leaves nothing, and takes nothing from the counts of its facet', () => {
	const known = { isAsked: true, isLive: true, values: { theme: ['a'], country: ['DE'], size: [] } };
	const { total, counts } = indexOf([known]).answer(queryOf('ferry', { selected: { theme: ['none'] } }));
	expect(total).toBe(0);
	expect(Object.fromEntries(counts)).toEqual({ 'theme:a': 1 });
});
