import { expect, it } from 'vitest';
import { scratch } from './scratch.ts';

it('arrays keep what is in them while the memory grows', () => {
	scratch.clear();
	const first = scratch.numbers(10).fill(7);
	const fractions = scratch.fractions(300_000).fill(0.5);
	const last = scratch.numbers(900_000);
	expect([...first]).toEqual(Array.from({ length: 10 }, () => 7));
	expect(fractions.every((fraction) => fraction === 0.5)).toBe(true);
	expect(last.every((number) => number === 0)).toBe(true);
});
