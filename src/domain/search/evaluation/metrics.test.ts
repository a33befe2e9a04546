import { describe, expect, it } from 'vitest';
import { mrr10, ndcg10, recall10 } from './metrics.ts';

const grades = new Map([
	['best', 3],
	['good', 2],
	['related', 1],
]);
const others = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);

describe('mrr10', () => {
	it.each([
		['the first place', ['related', 'best'], 1],
		['the third place', ['other-0', 'other-1', 'good'], 1 / 3],
		['the tenth place', [...others(9), 'best'], 0.1],
		['the eleventh place', [...others(10), 'best'], 0],
		['no place', others(3), 0],
	])('looks at %s', (_, ranked, expected) => {
		expect(mrr10(ranked, grades)).toBeCloseTo(expected, 12);
	});
});

describe('ndcg10', () => {
	it('is 1 for the best order, whatever follows', () => {
		expect(ndcg10(['best', 'good', 'related', ...others(9)], grades)).toBeCloseTo(1, 12);
	});

	// Gains 3, 0, 7 at discounts 1, log2 3, 2 make 6.5; the best order 7 + 3/1.5849625 + 1/2 makes 9.3927893.
	it('weighs grade and rank', () => {
		expect(ndcg10(['good', 'other-0', 'best'], grades)).toBeCloseTo(0.6920202, 6);
	});

	// Only 7/log2(11) = 2.0234538 is gained at the tenth place.
	it('sees the tenth place and not the eleventh', () => {
		expect(ndcg10([...others(9), 'best'], grades)).toBeCloseTo(2.0234538 / 9.3927893, 6);
		expect(ndcg10([...others(10), 'best'], grades)).toBe(0);
	});

	it('asks for no more than ten places of the best order', () => {
		const many = new Map(others(12).map((id) => [id, 1]));
		expect(ndcg10(others(10), many)).toBeCloseTo(1, 12);
	});
});

describe('recall10', () => {
	it('is the share found, whatever the grade and order', () => {
		expect(recall10(['related', 'other-0', 'best'], grades)).toBeCloseTo(2 / 3, 12);
	});

	it('sees the tenth place and not the eleventh', () => {
		expect(recall10([...others(9), 'best', 'good'], grades)).toBeCloseTo(1 / 3, 12);
	});

	it('can reach 1 where more than ten are relevant', () => {
		const many = new Map(others(12).map((id) => [id, 2]));
		expect(recall10(others(10), many)).toBe(1);
		expect(recall10([...others(5), 'best'], many)).toBe(0.5);
	});
});

it.each([mrr10, ndcg10, recall10])('nothing found and nothing to find are 0', (metric) => {
	expect(metric([], grades)).toBe(0);
	expect(metric(['best'], new Map())).toBe(0);
	expect(metric(['best'], new Map([['best', 0]]))).toBe(0);
});
