import { expect, test } from 'vitest';
import { alternateKeys } from './alternate-names.ts';
import { copyLine } from './copy-format.ts';
import { municipalitySlug, searchKey, umlautKey } from './search-key.ts';

test('a name and a query without its accents meet in one key', () => {
	expect(searchKey('Saint-Étienne')).toBe(searchKey('saint etienne'));
	expect(searchKey("Val-d'Or")).toBe('val dor');
	expect(searchKey('Großröhrsdorf')).toBe('grossrohrsdorf');
	expect(searchKey('Gdańsk, Łódź')).toBe('gdansk lodz');
	expect(umlautKey('Fürth')).toBe('fuerth');
});

test('a slug is readable and ends with the digits of the id', () => {
	expect(municipalitySlug('Schwäbisch Gmünd', 'DE', 'gn-2835482')).toBe('schwaebisch-gmuend-2835482');
	expect(municipalitySlug('Landkreis Kassel', 'DE', 'ags-06633')).toBe('landkreis-kassel-06633');
	expect(municipalitySlug('Montréal', 'CA', 'gn-6077243')).toBe('montreal-6077243');
});

test('further names begin with the known ones, leave out codes and transliterations, and are short', () => {
	const alternates = 'CGN,Cologne,Colonia,Keulen,Lungsod ng Köln,gu long,Кёльн,ケルン';
	expect(alternateKeys({ name: 'Köln', known: ['Köln', 'Cologne'], alternates })).toBe('koeln cologne keulen colonia');
	const many = Array.from({ length: 99 }, (_, index) => `Name${'a'.repeat(index % 9)}`).join();
	expect(alternateKeys({ name: 'Ort', known: [], alternates: many }).length).toBeLessThanOrEqual(120);
});

test('a line is what COPY reads: tabs and backslashes escaped, null marked', () => {
	expect(copyLine(['a\tb', 1.5, null, 'c\\d\n'])).toBe('a\\tb\t1.5\t\\N\tc\\\\d\\n\n');
});
