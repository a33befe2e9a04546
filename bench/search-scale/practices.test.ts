import { describe, expect, it } from 'vitest';
import { facetIds } from '#domain/search/index.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { PracticeMaker } from './practices.ts';
import { readShippedTexts } from './shipped-texts.ts';

const shipped = readShippedTexts('content');
const sample = [...new PracticeMaker(shipped, 1).first(400)];

describe('synthetic practices', () => {
	it('are the same for the same seed, whichever is asked for first', () => {
		const again = new PracticeMaker(shipped, 1);
		expect([again.practice(7), again.practice(3)]).toEqual([sample[7], sample[3]]);
	});

	it('are others for another seed', () => {
		expect(new PracticeMaker(shipped, 2).practice(3)).not.toEqual(sample[3]);
	});

	it('have ids of their own', () => {
		expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
	});

	it('are all in German and English, about half of them in French', () => {
		const languages = sample.map(({ versions }) => versions.map(({ language }) => language).join(' '));
		expect(new Set(languages)).toEqual(new Set(['de en', 'de en fr']));
		expect(share(languages, (list) => list === 'de en fr')).toBeCloseTo(0.5, 1);
	});

	it('are as long as they say, a quarter of them full entries', () => {
		const full = sample.filter(({ values }) => values.includes('depth:full'));
		const short = sample.filter(({ values }) => values.includes('depth:short'));
		expect(full.length / sample.length).toBeCloseTo(0.25, 1);
		expect(meanLength(short)).toBeGreaterThan(150);
		expect(meanLength(short)).toBeLessThan(270);
		expect(meanLength(full)).toBeGreaterThan(600);
		expect(meanLength(full)).toBeLessThan(950);
	});

	it('have values of every facet, a few of them frequent and most rare', () => {
		const values = sample.flatMap((practice) => practice.values);
		const named = new Set(values.map((value) => value.slice(0, value.indexOf(':'))));
		expect([...named].sort()).toEqual([...facetIds].sort());
		const countries = [
			...Map.groupBy(
				values.filter((value) => value.startsWith('country:')),
				String,
			).values(),
		];
		const counts = countries.map(({ length }) => length).sort((a, b) => b - a);
		expect(counts[0]).toBeGreaterThan(5 * (counts[Math.floor(counts.length / 2)] ?? 0));
	});
});

describe('the words of synthetic practices', () => {
	const counts = [...wordCounts(sample).values()].sort((a, b) => b - a);

	it('follow Zipf: frequency falls about as rank rises', () => {
		const [tenth, thousandth] = [counts[9] as number, counts[999] as number];
		const slope = Math.log10(tenth / thousandth) / 2;
		expect(slope).toBeGreaterThan(0.7);
		expect(slope).toBeLessThan(1.3);
	});

	it('follow Heaps: more texts bring more words, but fewer than in proportion', () => {
		const growth = Math.log2(counts.length / wordCounts(sample.slice(0, 200)).size);
		expect(growth).toBeGreaterThan(0.4);
		expect(growth).toBeLessThan(0.85);
	});
});

function words({ versions }: SearchDocument): string[] {
	return versions.flatMap(({ fields }) => Object.values(fields).flatMap((text) => text.match(/\p{L}+/gu) ?? []));
}

function wordCounts(practices: readonly SearchDocument[]): Map<string, number> {
	const all = practices.flatMap(words).map((word) => word.toLowerCase());
	return new Map([...Map.groupBy(all, String)].map(([word, same]) => [word, same.length]));
}

function meanLength(practices: readonly SearchDocument[]): number {
	const texts = practices.reduce((sum, { versions }) => sum + versions.length, 0);
	return practices.flatMap(words).length / texts;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
	return items.filter(holds).length / items.length;
}
