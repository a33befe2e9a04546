import { describe, expect, it } from 'vitest';
import { placeFacts } from '#domain/municipalities/likeness.ts';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import { fullBitmap } from '../index/bitmap.ts';
import { documentOf, idsOf, indexOf, knowledgeOf, segmentOf } from '../search-index.fixture.ts';
import type { SearchDocument } from '../search-document.ts';
import { SearchIndex } from '../search-index.ts';

const ordered = (
	documents: readonly SearchDocument[],
	sort: 'newest' | 'start' | 'title' | 'likeness' | 'relevance',
) => ({
	by: (more = {}) => idsOf(indexOf(documents), '', { sort, ...more }),
});
const day = (date: string) => ({ publishedAt: Date.parse(date) });

describe('order', () => {
	it('"newest" is by the day of publication, then by the start, then as they were', () => {
		const documents = [
			documentOf('old', {}, { ...day('2025-05-01T12:00Z'), startYear: 2024 }),
			documentOf('evening', {}, { ...day('2026-05-02T22:00Z'), startYear: 2015 }),
			documentOf('morning', {}, { ...day('2026-05-02T06:00Z'), startYear: 2020 }),
			documentOf('noon', {}, { ...day('2026-05-02T12:00Z'), startYear: 2015 }),
			documentOf('unknown', {}, day('2026-05-02T12:00Z')),
		];
		expect(ordered(documents, 'newest').by()).toEqual(['morning', 'evening', 'noon', 'unknown', 'old']);
	});

	it('"start" is by the latest start, those without one last', () => {
		const years = [2015, 0, 2020, 1999].map((startYear) => documentOf(`${startYear}`, {}, { startYear }));
		expect(ordered(years, 'start').by()).toEqual(['2020', '2015', '1999', '0']);
	});

	it('"title" is as the language of the interface sorts', () => {
		const titles = { Zebra: 'a', Öl: 'd', apfel: 'B', Ofen: 'e', Äpfel: 'c' };
		const documents = Object.entries(titles).map(([de, en]) => documentOf(de, { de, en }));
		expect(ordered(documents, 'title').by({ locale: 'de' })).toEqual(['apfel', 'Äpfel', 'Ofen', 'Öl', 'Zebra']);
		expect(ordered(documents, 'title').by({ locale: 'en' })).toEqual(['Zebra', 'apfel', 'Äpfel', 'Öl', 'Ofen']);
	});

	it('"likeness" is by how much the place is like the visitor’s own, then by the prior', () => {
		const own = municipality();
		const at = (id: string, different: Parameters<typeof municipality>[0], prior = 0) =>
			documentOf(id, {}, { prior, place: { id, facts: placeFacts(municipality({ id, ...different })) } });
		const documents = [
			documentOf('nowhere', {}, { prior: 1 }),
			at('metropolis', { inhabitants: 3_000_000, settlement: 'urban', country: 'CA', region: '08' }, 1),
			at('neighbour', { inhabitants: 18_000 }),
			at('same', {}),
			at('same, better', {}, 0.5),
		];
		const expected = ['same, better', 'same', 'neighbour', 'metropolis', 'nowhere'];
		expect(ordered(documents, 'likeness').by({ mine: placeFacts(own) })).toEqual(expected);
	});

	it('"likeness" without a place is that by relevance, as is any without a question: by the prior', () => {
		const priors = [0.2, 0.9, 0.5, 0.9].map((prior, number) => documentOf(`${prior} ${number}`, {}, { prior }));
		const expected = ['0.9 1', '0.9 3', '0.5 2', '0.2 0'];
		expect(ordered(priors, 'likeness').by()).toEqual(expected);
		expect(ordered(priors, 'relevance').by()).toEqual(expected);
	});
});

describe('relevance', () => {
	it('is raised by the prior among texts that say the same', () => {
		const documents = [0, 0.5, 1].map((prior) => documentOf(`${prior}`, { en: 'ferry' }, { prior }));
		expect(idsOf(indexOf(documents), 'ferry')).toEqual(['1', '0.5', '0']);
	});

	it('is not raised by it as much as by a telling field', () => {
		const inRest = { language: 'en', fields: { title: 'bridge', rest: 'ferry' } };
		const documents = [documentOf('rest', {}, { versions: [inRest], prior: 1 }), documentOf('title', { en: 'ferry' })];
		expect(idsOf(indexOf(documents), 'ferry')).toEqual(['title', 'rest']);
	});
});

describe('equal ones', () => {
	const knowledge = knowledgeOf();
	const ids = Array.from({ length: 70 }, (_, at) => `id-${at}`);
	const views = [ids.slice(0, 30), ids.slice(30)].map((some) => {
		const segment = segmentOf(
			some.map((id) => documentOf(id, { en: 'ferry' })),
			knowledge,
		);
		return { segment, live: fullBitmap(segment.size) };
	});
	const index = new SearchIndex(views, knowledge);

	it.each(['relevance', 'newest', 'start', 'title', 'likeness'] as const)(
		'by "%s" stay as they are in the index',
		(sort) => {
			expect(idsOf(index, 'ferry', { sort })).toEqual(ids);
			expect(idsOf(index, '', { sort })).toEqual(ids);
		},
	);

	it('stand once on the pages of a list', () => {
		const pages = [0, 20, 40, 60].flatMap((offset) => idsOf(index, 'ferry', { offset, limit: 20 }));
		expect(pages).toEqual(ids);
	});
});
