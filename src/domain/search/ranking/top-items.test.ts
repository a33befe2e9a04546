import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopItems } from './top-items.ts';

const keys = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 60 });

it('the highest keys are kept, the highest first, and of equal ones those that came first', () => {
	fc.assert(
		fc.property(keys, fc.integer({ min: 0, max: 20 }), (all, most) => {
			const top = new TopItems(most);
			all.forEach((key, at) => top.add(at % 3, at, key));
			const sorted = all.map((key, at) => ({ segment: at % 3, at, key })).sort((a, b) => b.key - a.key);
			const kept = top.sorted().map(({ segment, at, key }) => ({ segment, at, key }));
			expect(kept).toEqual(sorted.slice(0, most));
		}),
	);
});

it('they may be looked at before all have come', () => {
	const top = new TopItems(2);
	top.add(0, 0, 1);
	expect(top.sorted().map(({ at }) => at)).toEqual([0]);
	top.add(0, 1, 2);
	top.add(0, 2, 3);
	expect(top.sorted().map(({ at }) => at)).toEqual([2, 1]);
});
