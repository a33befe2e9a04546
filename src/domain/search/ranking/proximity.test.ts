import { describe, expect, it } from 'vitest';
import { documentOf, idsOf, indexOf, queryOf } from '../search-index.fixture.ts';

/** Texts of the same length, with so many other words between two that are asked for. */
const withBetween = (between: number) =>
	documentOf(`${between} between`, { xx: `ferry ${'a1 '.repeat(between)}harbor ${'a1 '.repeat(12 - between)}` });

describe('of texts that have the same words', () => {
	it('those come first in which they stand nearer, as far as a few words', () => {
		const index = indexOf([9, 3, 0, 6, 1].map(withBetween));
		const expected = [0, 1, 3, 6, 9].map((between) => `${between} between`);
		expect(idsOf(index, 'ferry harbor')).toEqual(expected);
	});

	it('those further apart are equal', () => {
		const { hits } = indexOf([8, 10, 12].map(withBetween)).answer(queryOf('ferry harbor'));
		expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
		expect(hits.map(({ id }) => id)).toEqual(['8 between', '10 between', '12 between']);
	});

	it('nearness counts most for words that were asked side by side', () => {
		const index = indexOf([
			documentOf('outer', { xx: 'ferry tower a1 a1 a1 a1 a1 a1 a1 a1 a1 harbor' }),
			documentOf('inner', { xx: 'ferry harbor a1 a1 a1 a1 a1 a1 a1 a1 a1 tower' }),
		]);
		expect(idsOf(index, 'ferry harbor tower')).toEqual(['inner', 'outer']);
	});
});
