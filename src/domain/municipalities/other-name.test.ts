import { describe, expect, it } from 'vitest';
import { municipality } from './municipality.fixture.ts';
import { otherNameFor } from './other-name.ts';

const wilmington = { ...municipality({ name: 'Wilmington' }), otherKeys: 'vilmington fort altena willingtown' };
const names = { de: 'Athen', en: 'Athens', fr: 'Athènes' };
const athens = { ...municipality({ name: 'Αθήνα', names }), otherKeys: 'athen athens athenes αθηνα' };
const cologne = { ...municipality({ name: 'Köln' }), otherKeys: 'koeln cologne colonia' };
const halle = { ...municipality({ name: 'Halle (Saale)' }), otherKeys: 'halle an der saale' };

describe('the name by which a place was found', () => {
	it.each([
		['Altena', 'Altena'],
		['alt', 'Altena'],
		['fort alt', 'Fort Altena'],
		['WILLING', 'Willingtown'],
	])('is said where it is none that is shown: %s', (question, name) => {
		expect(otherNameFor(question, wilmington, 'de')).toBe(name);
	});

	it('is written as the place or another language writes it, where that is known', () => {
		expect(otherNameFor('athenes', athens, 'de')).toBe('Athènes');
		expect(otherNameFor('αθηνα', athens, 'de')).toBe('Αθήνα');
	});

	it.each([
		['the beginning of the name shown', 'wilm', wilmington],
		['another word of it', 'saale', halle],
		['the name without its umlaut', 'koln', cologne],
		['the name with the umlaut as two letters', 'Koeln', cologne],
		['nothing', '', wilmington],
		['nothing that the place is called', 'xyz', wilmington],
	])('is not said for %s', (_, question, place) => {
		expect(otherNameFor(question, place, 'de')).toBeNull();
	});
});
