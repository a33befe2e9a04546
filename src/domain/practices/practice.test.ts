import { expect, it } from 'vitest';
import { availableLanguages, transferLevel } from './practice.ts';

it('a practice can be read in a language when title and summary are there', () => {
	expect(availableLanguages({ title: { de: 'a', en: 'b', fr: 'c' }, summary: { de: 'a', fr: 'c' } })).toEqual([
		'de',
		'fr',
	]);
});

it('a take-over that only a source reports is said to be reported, and no level', () => {
	expect(transferLevel({ adoptions: [] })).toBe('T0');
	expect(transferLevel({ adoptions: [{ place: 'Solingen', source: 'a' }] })).toBe('reported');
});
