import { expect, it } from 'vitest';
import { composed, mostProbable } from './translation.ts';

it('keeps the best twelve, drops the hardly probable, and adds up to 1', () => {
	const weights = new Map([...'abcdefghijklmn'].map((term, i): [string, number] => [term, 20 - i]));
	const kept = mostProbable(weights.set('z', 0.9));
	expect(kept.map(({ term }) => term).join('')).toBe('abcdefghijkl');
	expect(kept.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
	expect(
		mostProbable(
			new Map([
				['a', 1],
				['b', 0.04],
			]),
		),
	).toEqual([{ term: 'a', probability: 1 }]);
});

it('orders equally probable terms by their letters, so that a lexicon is the same each time', () => {
	expect(
		mostProbable(
			new Map([
				['b', 1],
				['a', 1],
			]),
		).map(({ term }) => term),
	).toEqual(['a', 'b']);
});

it('multiplies along the pivot and adds up over all ways', () => {
	const onward: Record<string, { term: string; probability: number }[]> = {
		house: [{ term: 'haus', probability: 1 }],
		home: [
			{ term: 'haus', probability: 0.5 },
			{ term: 'heim', probability: 0.5 },
		],
	};
	const first = [
		{ term: 'house', probability: 0.6 },
		{ term: 'home', probability: 0.4 },
	];
	const [haus, heim] = composed(first, (term) => onward[term] ?? []);
	expect(haus).toEqual({ term: 'haus', probability: 0.8 });
	expect(heim?.probability).toBeCloseTo(0.2);
});
