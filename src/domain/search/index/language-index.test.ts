import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, segmentOf } from '../search-index.fixture.ts';
import { itemsIn, setBit, wordsFor } from './bitmap.ts';
import type { LanguageIndex } from './language-index.ts';

/** An index over texts in a language without stop words, of whose words the first six letters count. */
const indexOf = (texts: readonly string[]) =>
	segmentOf(texts.map((text, item) => documentOf(`id-${item}`, { xx: text }))).languages.get('xx')!;

const mostItems = 6000;

function bitmapOf(items: Iterable<number>): Uint32Array {
	const bitmap = new Uint32Array(wordsFor(mostItems));
	for (const item of items) setBit(bitmap, item);
	return bitmap;
}

function itemsOf(index: LanguageIndex, term: string): number[] {
	const items = bitmapOf([]);
	index.addItems(index.terms.find(term), items);
	return [...itemsIn(items)];
}

/** What a term that counts twice adds to the sums of items. */
function weightsOf(index: LanguageIndex, term: string, items: readonly number[]): number[] {
	const sums = new Float32Array(mostItems);
	index.addWeights(index.terms.find(term), 2, bitmapOf(items), sums);
	return items.map((item) => sums[item]!);
}

const words = fc.constantFrom('ferry', 'harbor', 'bridge', 'школа', '𐐨𐐩', '2015');
const texts = fc.array(fc.array(words, { maxLength: 12 }), { minLength: 1, maxLength: 40 });

it('what was put in comes out: in how many texts, in which, and where in each', () => {
	fc.assert(
		fc.property(texts, (all) => {
			const index = indexOf(all.map((text) => text.join(' ')));
			for (const word of new Set(all.flat())) {
				const having = all.flatMap((text, item) => (text.includes(word) ? [item] : []));
				expect(index.frequency(index.terms.find(word))).toBe(having.length);
				expect(itemsOf(index, word)).toEqual(having);
				for (const [item, text] of all.entries())
					expect(index.positions(index.terms.find(word), item)).toEqual(
						text.flatMap((other, position) => (other === word ? [position] : [])),
					);
			}
		}),
		{ numRuns: 50 },
	);
});

describe.each([128, 129, 256, 3000])('a term in %i texts', (count) => {
	const seldom = (item: number) => item % 7 === 0;
	const index = indexOf(
		Array.from({ length: count }, (_, item) => `${seldom(item) ? 'ferry bridge ferry' : 'bridge'} n${item}`),
	);

	it('is found in each of them', () => {
		const all = Array.from({ length: count }, (_, item) => item);
		expect(itemsOf(index, 'bridge')).toEqual(all);
		expect(itemsOf(index, 'ferry')).toEqual(all.filter(seldom));
		expect(index.frequency(index.terms.find('bridge'))).toBe(count);
	});

	it('stands in each where it was, across the borders of blocks', () => {
		const [bridge, ferry] = [index.terms.find('bridge'), index.terms.find('ferry')];
		for (let item = 0; item < count; item++) {
			const expected = seldom(item) ? [[1], [0, 2]] : [[0], []];
			if (item % 7 < 2 || item > count - 3)
				expect([index.positions(bridge, item), index.positions(ferry, item)]).toEqual(expected);
		}
		expect(index.positions(bridge, count)).toEqual([]);
	});
});

describe('a word that stands in thousands of texts and in most of them', () => {
	const all = Array.from({ length: mostItems }, (_, item) => item);
	const times = (item: number) => (item % 5 === 3 ? 0 : 1 + (item % 3));
	const index = indexOf(
		all.map((item) => `n${item} ${'bridge '.repeat(times(item))}${'other '.repeat(3 - times(item))}`),
	);
	const [bridge, rare] = [index.terms.find('bridge'), index.terms.find('n4711')];

	it('is found in each of them', () => {
		const having = all.filter((item) => times(item) > 0);
		expect(itemsOf(index, 'bridge')).toEqual(having);
		expect(index.frequency(bridge)).toBe(having.length);
	});

	it('weighs in each what it would weigh as a rare one', () => {
		const few = indexOf(['n1 bridge other other', 'n2 bridge bridge other', 'n3 bridge bridge bridge']);
		const alone = [0, ...weightsOf(few, 'bridge', [0, 1, 2])];
		const asked = all.filter((item) => item % 2);
		expect(weightsOf(index, 'bridge', asked)).toEqual(asked.map((item) => alone[times(item)]));
	});

	it('has no positions, unlike the others', () => {
		expect([index.hasPositions(bridge), index.positions(bridge, 4711)]).toEqual([false, []]);
		expect([index.hasPositions(rare), index.positions(rare, 4711)]).toEqual([true, [0]]);
	});
});

it('weighs a word more the more often it stands, the more telling its field and the shorter its text', () => {
	const text = (fields: Record<string, string>, id: string) => ({
		...documentOf(id, {}),
		versions: [{ language: 'xx', fields }],
	});
	const { languages } = segmentOf([
		text({ title: 'ferry', rest: 'and more' }, 'title'),
		text({ title: 'other', rest: 'ferry more' }, 'rest'),
		text({ title: 'other', rest: 'ferry ferry' }, 'twice'),
		text({ title: 'other', rest: `ferry${' more'.repeat(50)}` }, 'long'),
	]);
	const index = languages.get('xx')!;
	const [title, rest, twice, long] = weightsOf(index, 'ferry', [0, 1, 2, 3]);
	expect(title!).toBeGreaterThan(twice!);
	expect(twice!).toBeGreaterThan(rest!);
	expect(rest!).toBeGreaterThan(long!);
});

it('a field begins far after the one before', () => {
	const fields = { title: 'ferry', claim: 'bridge' };
	const { languages } = segmentOf([{ ...documentOf('a', {}), versions: [{ language: 'xx', fields }] }]);
	const index = languages.get('xx')!;
	const [ferry] = index.positions(index.terms.find('ferry'), 0);
	const [bridge] = index.positions(index.terms.find('bridge'), 0);
	expect(bridge! - ferry!).toBeGreaterThan(8);
});

it('counts how often words stand as they are written, but not numbers', () => {
	const { surfaces, surfaceCounts } = indexOf(['Fähre fähre', 'FÄHREN 2015']);
	const counts = Array.from({ length: surfaces.size }, (_, at) => [surfaces.term(at), surfaceCounts[at]]);
	expect(counts).toEqual([
		['fähre', 2],
		['fähren', 1],
	]);
});
