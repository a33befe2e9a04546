import { expect, test } from 'vitest';
import { alternateKeys } from './alternate-names.ts';

test('every name that must be found has its key, however many there are and whatever they contain', () => {
	const known = ['Halle an der Saale', 'Halle', ...Array.from({ length: 12 }, (_, i) => `Ein langer Name ${i}`)];
	const keys = alternateKeys({ name: 'Halle', known, alternates: 'Hala' });
	for (const name of known.slice(2)) expect(keys).toContain(name.toLowerCase());
	expect(keys).toMatch(/^halle an der saale ein/);
	expect(keys).not.toContain('hala');
});

test('a name in another script is kept as it is written, without its accents', () => {
	expect(alternateKeys({ name: 'Athens', known: ['Αθήνα', 'Athènes'], alternates: '' })).toBe('αθηνα athenes');
});

test('further names begin with the known ones, leave out codes and transliterations, and are short', () => {
	const alternates = 'CGN,Cologne,Colonia,Keulen,Lungsod ng Köln,gu long,Кёльн,ケルン';
	expect(alternateKeys({ name: 'Köln', known: ['Köln', 'Cologne'], alternates })).toBe('koeln cologne keulen colonia');
	const many = Array.from({ length: 99 }, (_, index) => `Name${'a'.repeat(index % 9)}`).join();
	expect(alternateKeys({ name: 'Ort', known: [], alternates: many }).length).toBeLessThanOrEqual(120);
});
