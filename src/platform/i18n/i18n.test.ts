import { describe, expect, it } from 'vitest';
import { formats, sortedByName } from './format.ts';
import { isLocale, localise } from './languages.ts';
import { translator } from './translate.ts';

describe('a text in several languages', () => {
	it('is shown in the wanted one, else in one that is likely known, and says which', () => {
		expect(localise({ de: 'Kita', en: 'Daycare' }, 'de')).toEqual({ text: 'Kita', language: 'de' });
		expect(localise({ de: 'Kita', en: 'Daycare' }, 'fr')).toEqual({ text: 'Daycare', language: 'en' });
		expect(localise({ uk: 'садок' }, 'fr')).toEqual({ text: 'садок', language: 'uk' });
		expect(localise({}, 'fr')).toEqual({ text: '', language: 'fr' });
	});

	it('knows its languages', () => {
		expect(['de', 'en', 'fr', 'xx', '', undefined, 'DE'].map(isLocale)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
			false,
		]);
	});
});

describe('numbers, dates and names', () => {
	it.each([
		['de', '1.234.567,5', '1. September 2015', 'September 2015', 'Kanada'],
		['en', '1,234,567.5', '1 September 2015', 'September 2015', 'Canada'],
		['fr', '1 234 567,5', '1 septembre 2015', 'septembre 2015', 'Canada'],
	])('are written as %s does', (locale, number, day, month, country) => {
		const format = formats(locale);
		expect(format.number(1234567.5).replace(/\s/g, ' ')).toBe(number);
		expect(format.date('2015-09-01')).toBe(day);
		expect(format.date('2015-09')).toBe(month);
		expect(format.date('2015')).toBe('2015');
		expect(format.country('CA')).toBe(country);
	});

	it('are the same wherever the server stands', () => {
		expect(formats('de').date(new Date('2015-09-01T23:30:00Z'))).toBe('1. September 2015');
	});

	it('are sorted as the language sorts', () => {
		expect(sortedByName(['Zug', 'Äpfel', 'apfel', 'Bus'], (name) => name, 'de')).toEqual([
			'apfel',
			'Äpfel',
			'Bus',
			'Zug',
		]);
	});
});

it('messages take their plural from the number', () => {
	const t = translator('de');
	expect(t('practices.count', { count: 1 })).not.toBe(t('practices.count', { count: 2 }).replace('2', '1'));
});
