import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightOfByte, weightToByte } from './weight-byte.ts';

const weights = fc.double({ min: 0.01, max: 100, noNaN: true });

it('a weight in a byte is the weight, to two percent', () => {
	fc.assert(
		fc.property(weights, (weight) => {
			expect(Math.abs(weightOfByte[weightToByte(weight)]! / weight - 1)).toBeLessThan(0.02);
		}),
	);
});

it('a higher weight never has a lower byte', () => {
	fc.assert(
		fc.property(weights, weights, (a, b) => {
			expect(weightToByte(Math.max(a, b))).toBeGreaterThanOrEqual(weightToByte(Math.min(a, b)));
		}),
	);
});

it('a higher byte is a higher weight, and none is nothing', () => {
	expect(weightOfByte[0]).toBe(0);
	for (let byte = 1; byte < 256; byte++) expect(weightOfByte[byte]!).toBeGreaterThan(weightOfByte[byte - 1]!);
});

it.each([0, 1e-9, 1e9, Infinity])('of %d is the nearest that a byte can hold', (weight) => {
	expect(weightToByte(weight)).toBe(weight < 1 ? 1 : 255);
});
