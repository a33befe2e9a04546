import { describe, expect, it } from 'vitest';
import type { Question } from '../search-engines/engine.ts';
import { quantile } from '../serve/quantile.ts';
import { ask, timeBuild } from './measurement.ts';

describe('quantile', () => {
	const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

	it('is the value that the part of all values lies below', () => {
		expect([0.5, 0.95, 0.99, 1].map((part) => quantile(hundred, part))).toEqual([51, 96, 100, 100]);
	});

	it('is the only value where there is one, and no number where there is none', () => {
		expect(quantile([7], 0.99)).toBe(7);
		expect(quantile([], 0.5)).toBeNaN();
	});
});

describe('asking', () => {
	const questions = ['one', 'two', 'three'].map((text): Question => ({
		text,
		locale: 'en',
		selected: {},
		limit: 20,
		facets: true,
	}));

	it.each([1, 8])('asks every question once with %i clients', async (clients) => {
		const asked: string[] = [];
		const search = async ({ text }: Question) => {
			asked.push(text);
			return { ids: [], total: 0, facets: {} as never };
		};
		await ask({ search }, questions, clients);
		expect(asked).toEqual(['one', 'two', 'three']);
	});

	it('takes no answer without the counts', async () => {
		const search = async () => ({ ids: [], total: 0 });
		await expect(ask({ search }, questions, 1)).rejects.toThrow('no facet counts');
	});
});

describe('timing a build', () => {
	it('hands on every document in order', async () => {
		const built: number[] = [];
		const seconds = await timeBuild([1, 2, 3], async (documents) => void built.push(...documents));
		expect(built).toEqual([1, 2, 3]);
		expect(seconds).toBeGreaterThanOrEqual(0);
	});
});
