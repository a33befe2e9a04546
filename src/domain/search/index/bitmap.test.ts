import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	countBits,
	countCommon,
	fullBitmap,
	hasBit,
	intersect,
	itemsIn as eachIn,
	setBit,
	subtract,
	unite,
	wordsFor,
} from './bitmap.ts';

const size = 100;
const items = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));

function bitmapOf(list: readonly number[]): Uint32Array {
	const bitmap = new Uint32Array(wordsFor(size));
	for (const item of list) setBit(bitmap, item);
	return bitmap;
}

const itemsIn = (bitmap: Uint32Array) => [...eachIn(bitmap)];
const rising = (list: Iterable<number>) => [...list].sort((a, b) => a - b);

it('a bitmap has what was set, in rising order, and counts it', () => {
	fc.assert(
		fc.property(items, (list) => {
			const bitmap = bitmapOf(list);
			expect(itemsIn(bitmap)).toEqual(rising(list));
			expect(countBits(bitmap)).toBe(list.length);
			for (let item = 0; item < size; item++) expect(hasBit(bitmap, item)).toBe(list.includes(item));
		}),
	);
});

it.each([
	['intersect', intersect, (a: Set<number>, b: Set<number>) => a.intersection(b)],
	['subtract', subtract, (a: Set<number>, b: Set<number>) => a.difference(b)],
	['unite', unite, (a: Set<number>, b: Set<number>) => a.union(b)],
] as const)('%s does what sets do, and leaves the second as it was', (_, operation, ofSets) => {
	fc.assert(
		fc.property(items, items, (left, right) => {
			const [first, second] = [bitmapOf(left), bitmapOf(right)];
			operation(first, second);
			expect(itemsIn(first)).toEqual(rising(ofSets(new Set(left), new Set(right))));
			expect(second).toEqual(bitmapOf(right));
		}),
	);
});

it('what two have in common is counted without changing them', () => {
	fc.assert(
		fc.property(items, items, (left, right) => {
			const [first, second] = [bitmapOf(left), bitmapOf(right)];
			expect(countCommon(first, second)).toBe(new Set(left).intersection(new Set(right)).size);
			expect([first, second]).toEqual([bitmapOf(left), bitmapOf(right)]);
		}),
	);
});

it.each([0, 1, 31, 32, 33, 64, 100])('a full bitmap of %i items has each of them and no more', (count) => {
	expect(itemsIn(fullBitmap(count))).toEqual(Array.from({ length: count }, (_, item) => item));
});
