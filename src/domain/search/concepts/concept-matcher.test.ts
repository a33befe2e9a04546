import { describe, expect, it } from 'vitest';
import { Analyser } from '../analysis/analyser.ts';
import type { Concept } from './concept.ts';
import { ConceptMatcher } from './concept-matcher.ts';

const named = (id: string, labels: Record<string, string>, broader: string[] = []): Concept => ({
	id,
	broader,
	labels,
	words: {},
});
const frequencies: Readonly<Record<string, number>> = { wohnung: 90, markt: 90 };
const analyser = new Analyser((word) => frequencies[word] ?? 0);
const matcher = new ConceptMatcher(
	[
		named('home', { de: 'Wohnung', fr: 'logement' }),
		named('access', { de: 'Zugang zum Arbeitsmarkt', en: 'find a flat', fr: 'accès à l’emploi' }, ['home']),
		named('search', { de: 'Wohnung suchen' }, ['home']),
		named('hub', { en: 'The Hub' }),
	],
	analyser,
);
const tokensOf = (text: string, language: string) => [...analyser.tokens(text, language)];
const found = (text: string, language: string) => matcher.find(tokensOf(text, language), language);
const idsIn = (text: string, language: string) => found(text, language).map(({ concept }) => concept);
const loosely = (text: string, language: string) => matcher.findLoosely(tokensOf(text, language), language);

describe('a name is found', () => {
	it.each([
		['in another form', 'wir haben Wohnungen', 'de', ['home']],
		['with other words that bind', 'Zugang auf den Arbeitsmarkt', 'de', ['access']],
		['with an article that is written on', 'Accès à L’EMPLOI', 'fr', ['access']],
		['with the longest before those within it', 'eine Wohnung suchen', 'de', ['search', 'home']],
	])('%s', (_, text, language, expected) => {
		expect(idsIn(text, language)).toEqual(expected);
	});

	it('where it stands, with the words between', () => {
		expect(found('They find the flat', 'en')).toMatchObject([{ concept: 'access', at: 1, length: 3, isPart: false }]);
	});

	it('as a part of a compound, but not as the beginning of a longer name', () => {
		expect(found('Wohnungsmarkt suchen', 'de')).toMatchObject([{ concept: 'home', length: 1, isPart: true }]);
	});
});

describe('a name is not found', () => {
	it.each([
		['in another language', 'Wohnung', 'en'],
		['with a telling word between', 'find some cheap flat', 'en'],
		['with its words turned', 'a flat to find', 'en'],
		['by its only telling word, where it has a second', 'hub', 'en'],
		['in a language without names', 'Wohnung', 'xx'],
	])('%s', (_, text, language) => {
		expect(idsIn(text, language)).toEqual([]);
	});
});

it('in a question its words may be turned, with one between', () => {
	expect(loosely('flat to find', 'en')).toMatchObject([{ concept: 'access', at: 0, length: 3, isLoose: true }]);
	expect(loosely('find cheap flat', 'en')).toMatchObject([{ concept: 'access', isLoose: true }]);
	expect(loosely('find cheap sunny flat', 'en')).toEqual([]);
});

it('knows what is narrower, and the words that names are made of', () => {
	expect(matcher.narrower('home')).toEqual(['access', 'search']);
	expect(matcher.narrower('access')).toEqual([]);
	expect(matcher.words('en')!.find('flat')).toBeGreaterThanOrEqual(0);
	expect(matcher.words('xx')).toBeUndefined();
});
