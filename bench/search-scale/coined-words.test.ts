import { describe, expect, it } from 'vitest';
import { CoinedWords, placeName } from './coined-words.ts';

const coined = new CoinedWords({
	de: ['Wohnung', 'Sprache', 'Netzwerk', 'Schule'],
	en: ['housing', 'language', 'network'],
	fr: ['logement', 'langue', 'école'],
});

describe('coined words', () => {
	it.each(['de', 'en', 'fr'] as const)('are other ones for each rank in %s', (locale) => {
		const words = Array.from({ length: 5000 }, (_, rank) => coined.word(locale, rank));
		expect(new Set(words).size).toBe(words.length);
	});

	it('are compounds of at least two nouns with their link in German', () => {
		const words = Array.from({ length: 16 }, (_, rank) => coined.word('de', rank));
		expect(words).toContain('Wohnungsnetzwerk');
		expect(
			words.filter((word) => !/^(wohnungs|sprache|netzwerk|schule)+(wohnung|sprache|netzwerk|schule)$/i.test(word)),
		).toEqual([]);
	});
});

describe('place names', () => {
	it('hardly ever come twice', () => {
		const names = Array.from({ length: 50_000 }, (_, rank) => placeName(rank));
		expect(new Set(names).size).toBeGreaterThan(49_000);
	});

	it('begin with a capital letter', () => {
		expect(placeName(12_345)).toMatch(/^\p{Lu}\p{Ll}+$/u);
	});
});
