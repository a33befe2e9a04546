import { expect, it } from 'vitest';
import { analyserVersion } from '../analysis/stem.ts';
import { lexiconFile, type Direction } from './build/lexicon-file.ts';
import { Lexicon } from './lexicon.ts';

function direction(from: string, to: string, rows: Record<string, Record<string, number>>): Direction {
	const table = Object.entries(rows).map(([stem, row]) => {
		const translations = Object.entries(row).map(([term, probability]) => ({ term, probability }));
		return [stem, translations] as const;
	});
	return { from, to, table: new Map(table) };
}

const directions = [
	direction('de', 'en', { haus: { house: 0.75, home: 0.25 }, heim: { home: 1 } }),
	direction('en', 'de', { house: { haus: 1 }, home: { heim: 0.6, haus: 0.4 } }),
	direction('ar', 'en', { بيت: { house: 0.5, home: 0.5 } }),
	direction('en', 'ar', { house: { بيت: 1 } }),
];
const { bytes } = lexiconFile(
	directions,
	new Map([
		['haus', 212],
		['öde', 70_000],
	]),
	[],
);
const lexicon = Lexicon.open(bytes);

it('gives back what was written, to a 255th', () => {
	const [house, home, ...others] = lexicon.translations('haus', 'de', 'en');
	expect([house?.term, home?.term, others]).toEqual(['house', 'home', []]);
	expect(house?.probability).toBeCloseTo(0.75, 2);
	expect(lexicon.languages).toEqual(['ar', 'de', 'en']);
	expect(lexicon.analyserVersion).toBe(analyserVersion);
});

it('goes through English where no table leads directly', () => {
	const [haus, heim] = lexicon.translations('بيت', 'ar', 'de');
	expect(haus?.term).toBe('haus');
	expect(haus?.probability).toBeCloseTo(0.7, 2);
	expect(heim?.probability).toBeCloseTo(0.3, 2);
});

it('has no translation of an unknown stem, of an unknown language, or into the same one', () => {
	expect(lexicon.translations('hau', 'de', 'en')).toEqual([]);
	expect(lexicon.translations('haus', 'xx', 'en')).toEqual([]);
	expect(lexicon.translations('haus', 'de', 'xx')).toEqual([]);
	expect(lexicon.translations('haus', 'de', 'de')).toEqual([]);
});

it('knows stems of each language apart', () => {
	expect(lexicon.knows('haus', 'de')).toBe(true);
	expect(lexicon.knows('haus', 'en')).toBe(false);
	expect(lexicon.knows('haus', 'xx')).toBe(false);
});

it('tells how often German words occur, up to what two bytes hold', () => {
	expect(lexicon.frequency('haus')).toBe(212);
	expect(lexicon.frequency('öde')).toBe(65_535);
	expect(lexicon.frequency('maus')).toBe(0);
});
