import { describe, expect, it } from 'vitest';
import { documentOf, indexOf, queryOf } from '../search-index.fixture.ts';

/** As many documents with each of these texts. */
const documents = (texts: Readonly<Record<string, number>>) =>
	Object.entries(texts).flatMap(([text, count]) =>
		Array.from({ length: count }, (_, at) => documentOf(`${text} ${at}`, { en: text })),
	);

/** Each of the four words is in as many documents, so that they are equally rare. */
const texts = {
	everything: 'ferry harbor bridge tower',
	without: ['harbor bridge tower', 'ferry bridge tower', 'ferry harbor tower', 'ferry harbor bridge'],
	half: ['ferry harbor', 'bridge tower'],
	one: ['ferry', 'harbor', 'bridge', 'tower'],
};
const each = (list: readonly string[], count: number) => Object.fromEntries(list.map((text) => [text, count]));
const asked = queryOf(texts.everything);

describe('a question of several words', () => {
	it.each([
		['everything', 20, 1, 20],
		['three quarters', 19, 0.75, 39],
	])('needs %s of each match where %i have everything', (_, whole, share, total) => {
		const index = indexOf(documents({ [texts.everything]: whole, ...each(texts.without, 5), ...each(texts.one, 9) }));
		const answer = index.answer(asked);
		expect(answer).toMatchObject({ total, complete: whole });
		expect(answer.share).toBeCloseTo(share, 2);
	});

	it('needs half, a quarter or anything, where fewer have more', () => {
		const half = { ...each(texts.half, 10), ...each(texts.one, 9) };
		expect(indexOf(documents(half)).answer(asked).total).toBe(20);
		expect(indexOf(documents(each(texts.one, 5))).answer(asked).total).toBe(20);
		expect(indexOf(documents(each(texts.one, 1))).answer(asked)).toMatchObject({ total: 4, complete: 0 });
	});

	it('needs no less when a filter leaves few', () => {
		const all = documents({ [texts.everything]: 20, ...each(texts.one, 5) });
		const index = indexOf(all.map((document, at) => ({ ...document, values: [`theme:${at}`] })));
		expect(index.answer({ ...asked, selected: { theme: ['0', '20'] } }).total).toBe(1);
	});

	it('puts first what has more of it', () => {
		const index = indexOf(documents({ ...each(texts.one, 1), ...each(texts.half, 1), [texts.everything]: 1 }));
		const covers = index.answer(asked).hits.map(({ cover }) => cover);
		expect(covers).toEqual(covers.toSorted((a, b) => b - a));
		expect(covers[0]).toBeCloseTo(1);
	});
});

it('a single word, even typed twice, has to be there', () => {
	const index = indexOf(documents({ ferry: 1, harbor: 30 }));
	expect(index.answer(queryOf('ferry')).total).toBe(1);
	expect(index.answer(queryOf('ferry, ferry')).total).toBe(1);
	expect(index.answer(queryOf('lighthouse')).total).toBe(0);
});

it('a word that no text has takes nothing from the others, but nothing has everything then', () => {
	const index = indexOf(documents({ 'ferry harbor': 20, ferry: 20 }));
	expect(index.answer(queryOf('ferry harbor zzzzzzz'))).toMatchObject({ total: 20, complete: 0 });
});
