import { expect, test } from 'vitest';
import { copyLine } from './copy-format.ts';
import { latinKey, municipalitySlug, searchKey, umlautKey } from './search-key.ts';

test('a name and a query without its accents meet in one key', () => {
	expect(searchKey('Saint-Étienne')).toBe(searchKey('saint etienne'));
	expect(searchKey("Val-d'Or")).toBe('val dor');
	expect(searchKey('Großröhrsdorf')).toBe('grossrohrsdorf');
	expect(searchKey('Gdańsk, Łódź')).toBe('gdansk lodz');
	expect(umlautKey('Fürth')).toBe('fuerth');
});

test('a name in another script keeps its letters in the search key, and has none for an address', () => {
	expect(searchKey('Αθήνα')).toBe(searchKey('αθηνα'));
	expect(searchKey('Ніжин – Nizhyn')).toBe('ніжин nizhyn');
	expect(searchKey('القاهرة')).not.toBe('');
	expect(latinKey('Αθήνα')).toBe('');
	expect(latinKey('Ніжин – Nizhyn')).toBe('nizhyn');
	expect(municipalitySlug('Αθήνα', 'GR', 'gn-264371')).toBe('264371');
});

test('a slug is readable and ends with the digits of the id', () => {
	expect(municipalitySlug('Schwäbisch Gmünd', 'DE', 'gn-2835482')).toBe('schwaebisch-gmuend-2835482');
	expect(municipalitySlug('Landkreis Kassel', 'DE', 'ags-06633')).toBe('landkreis-kassel-06633');
	expect(municipalitySlug('Montréal', 'CA', 'gn-6077243')).toBe('montreal-6077243');
});

test('a line is what COPY reads: tabs and backslashes escaped, null marked', () => {
	expect(copyLine(['a\tb', 1.5, null, 'c\\d\n'])).toBe('a\\tb\t1.5\t\\N\tc\\\\d\\n\n');
});
