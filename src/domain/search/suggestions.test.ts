import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEntry } from './catalogue.server.ts';
import type { Concept } from './concepts/concept.ts';
import { conceptsNamed, letters, practicesTitled } from './suggestions.ts';

const concepts: Concept[] = [
	{
		id: 'childcare',
		broader: [],
		labels: { de: 'Kinderbetreuung', en: 'childcare', fr: 'garde d’enfants' },
		words: { de: ['Kita'], en: ['day care'] },
	},
	{ id: 'children', broader: [], labels: { de: 'Kinder', en: 'children', fr: 'enfants' }, words: {} },
	{ id: 'housing', broader: [], labels: { de: 'Wohnen', en: 'housing', fr: 'logement' }, words: { fr: ['habitat'] } },
];
const labels = (typed: string, locale: string) => conceptsNamed(letters(typed), locale, concepts);

describe('concepts', () => {
	it.each([
		['Kin', 'de', ['Kinder', 'Kinderbetreuung']],
		['KINDERB', 'de', ['Kinderbetreuung']],
		['enf', 'fr', ['enfants']],
		['betreuung', 'de', []],
		['xyz', 'de', []],
	])('whose name begins with "%s", in %s', (typed, locale, expected) => {
		expect(labels(typed, locale).map(({ label }) => label)).toEqual(expected);
	});

	it('are found by names in other languages, which say how they were found', () => {
		expect(labels('habi', 'de')).toEqual([{ label: 'Wohnen', name: { text: 'habitat', language: 'fr' } }]);
		expect(labels('kita', 'de')).toEqual([{ label: 'Kinderbetreuung', name: { text: 'Kita', language: 'de' } }]);
		expect(labels('Wohn', 'de')).toEqual([{ label: 'Wohnen', name: undefined }]);
	});

	it('come with names of the visitor’s own language first', () => {
		const ours = { id: 'childless', broader: [], labels: { de: 'Childhood e. V.', en: 'a club' }, words: {} };
		const found = conceptsNamed('child', 'de', [...concepts, ours]);
		expect(found.map(({ label }) => label)).toEqual(['Childhood e. V.', 'Kinder', 'Kinderbetreuung']);
	});
});

const titles: Readonly<Record<string, Record<string, string>>> = {
	rucksack: { de: 'Rucksack: Eltern fördern Kinder' },
	choir: { de: 'Ein Chor für Kinder', en: 'A choir' },
	ferry: { en: 'The ferry', fr: 'Le bac' },
};
const catalogue: Catalogue = new Map(
	Object.entries(titles).map(([slug, title]) => [slug, { practice: { slug, record: { title } } } as CatalogueEntry]),
);
const slugs = (typed: string, locale: string) =>
	practicesTitled(letters(typed), locale, catalogue).map(({ slug }) => slug);

describe('practices', () => {
	it('are found by any word of their title, the earlier the better', () => {
		expect(slugs('Kinder', 'de')).toEqual(['choir', 'rucksack']);
		expect(slugs('ruck', 'de')).toEqual(['rucksack']);
		expect(slugs('ür', 'de')).toEqual([]);
	});

	it('are found by several words, whatever stands between them', () => {
		expect(slugs('rucksack eltern', 'de')).toEqual(['rucksack']);
	});

	it.each(['fördern', 'foerdern', 'FOER', 'fordern'])('are found by "%s", however umlauts are typed', (typed) => {
		expect(slugs(typed, 'de')).toEqual(['rucksack']);
	});

	it('are named in the visitor’s language, else in one that they have', () => {
		expect(practicesTitled('bac', 'fr', catalogue)).toEqual([
			{ slug: 'ferry', title: { text: 'Le bac', language: 'fr' } },
		]);
		expect(practicesTitled('ferry', 'de', catalogue)[0]?.title).toEqual({ text: 'The ferry', language: 'en' });
	});

	it('are no more than a list can show', () => {
		const many = Array.from({ length: 30 }, (_, number) => [`p${number}`, catalogue.get('choir')!] as const);
		expect(practicesTitled('chor', 'de', new Map(many))).toHaveLength(4);
	});
});
