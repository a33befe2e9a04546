import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';
import { endlessRank, WeightedDraw, zipfDraw } from './zipf.ts';

describe('a weighted draw', () => {
	it('gives each item in proportion to its weight, and none without weight', () => {
		const random = seededRandom(1);
		const draw = new WeightedDraw(['never', 'one', 'three'], [0, 1, 3]);
		const counts = countOf(8000, () => draw.draw(random));
		expect(counts.get('never')).toBeUndefined();
		expect((counts.get('three') ?? 0) / (counts.get('one') ?? 0)).toBeCloseTo(3, 0);
	});
});

describe('a draw after Zipf', () => {
	it('gives the tenth item a tenth as often as the first', () => {
		const random = seededRandom(2);
		const draw = zipfDraw(Array.from({ length: 100 }, (_, index) => index));
		const counts = countOf(100_000, () => draw.draw(random));
		expect((counts.get(0) ?? 0) / (counts.get(9) ?? 0)).toBeGreaterThan(8);
		expect((counts.get(0) ?? 0) / (counts.get(9) ?? 0)).toBeLessThan(12);
	});
});

describe('an endless rank', () => {
	it('finds new ranks however many were drawn, more slowly each time', () => {
		const random = seededRandom(3);
		const distinct = (draws: number) => countOf(draws, () => endlessRank(random, 100, 1.6)).size;
		const growth = Math.log10(distinct(100_000) / distinct(10_000));
		expect(growth).toBeGreaterThan(0.5);
		expect(growth).toBeLessThan(0.8);
	});
});

function countOf<T>(times: number, draw: () => T): Map<T, number> {
	const counts = new Map<T, number>();
	for (let time = 0; time < times; time++) {
		const drawn = draw();
		counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
	}
	return counts;
}
