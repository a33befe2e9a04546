import { describe, expect, it } from 'vitest';
import { readSharedBytes } from '../index/shared-bytes.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { compoundParts } from './compounds.ts';
import { foldGerman, normaliseText } from './normalise.ts';

const lexicon = Lexicon.open(readSharedBytes('lexicon/lexicon.bin'));
const partsOf = (word: string) => compoundParts(foldGerman(normaliseText(word)), (part) => lexicon.frequency(part));

describe('with the shipped lexicon', () => {
	it.each([
		['Kinderbetreuungsangebot', ['kinder', 'kinderbetreuung', 'betreuung', 'angebot']],
		['Kinderbetreuung', ['kinder', 'betreuung']],
		['Flüchtlingsunterkunft', ['fluchtling', 'unterkunft']],
		['Ausländerbehörde', ['ausland', 'behorde']],
		['Arbeitsmarktintegration', ['arbeitsmarkt', 'integration']],
		['Fachkräftemangel', ['fachkraft', 'mangel']],
		['Sprachkurs', ['sprache', 'kurs']],
		['Nachbarschaftshilfe', ['nachbarschaft', 'hilfe']],
		['Schulkinder', ['schule', 'kinder']],
		['Jugendamt', ['jugend', 'amt']],
	])('%s is made of %j', (word, parts) => {
		expect(partsOf(word)).toEqual(expect.arrayContaining(parts));
	});

	it.each(
		`Freitag Donnerstag Montag Urlaub Antrag Vertrag Unterkunft Gesundheit Gemeinschaft Nachbarschaft Verantwortung
		Anerkennung Lehrerinnen Migrantinnen Zusammenarbeit Universität Hamburg Unternehmen Heimat Verwaltung`.split(/\s+/),
	)('%s is made of nothing', (word) => {
		expect(partsOf(word)).toEqual([]);
	});
});

describe('with a list of words', () => {
	const split = (word: string, frequencies: Record<string, number>) =>
		compoundParts(word, (part) => frequencies[part] ?? 0);
	const known = { wohnung: 50, haus: 200, suche: 40, wohnungssuche: 1, tur: 100, turm: 60 };

	it('letters that join, and the e that goes, belong to no part', () => {
		expect(split('wohnungshaus', known)).toEqual(['wohnung', 'haus']);
		expect(split('suchhaus', known)).toEqual(['suche', 'haus']);
	});

	it('outer parts stand beside inner ones', () => {
		expect(split('wohnungssuchehaus', known)).toEqual(['wohnung', 'wohnungssuche', 'suche', 'haus']);
	});

	it('fewer and commoner words win over more and rarer ones', () => {
		expect(split('hausturm', known)).toEqual(['haus', 'turm']);
		expect(split('hausturm', { ...known, turm: 0 })).toEqual([]);
	});

	it('a short word must be common to be a part', () => {
		expect(split('hausamt', { haus: 200, amt: 30 })).toEqual(['haus', 'amt']);
		expect(split('hausamt', { haus: 200, amt: 29 })).toEqual([]);
	});

	it('a common word is whole, whatever else it could be', () => {
		expect(split('freitag', { frei: 90, tag: 900, freitag: 10 })).toEqual([]);
		expect(split('freitag', { frei: 90, tag: 900, freitag: 9 })).toEqual(['frei', 'tag']);
	});

	it('endings and prefixes are no words, however common', () => {
		expect(split('freundschaft', { freund: 90, schaft: 90 })).toEqual([]);
		expect(split('zwischenhaus', { zwischen: 900, haus: 200 })).toEqual([]);
	});
});
