import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguages } from './language-detector.ts';
import { plausibleLanguages } from './plausible-languages.ts';

const candidates = ['de', 'en', 'fr', 'ar', 'uk'];
const nothingKnown = () => 0;
const everythingKnown = () => 1;
const languagesOf = (evidence: Partial<Parameters<typeof plausibleLanguages>[0]>) =>
	plausibleLanguages({ detected: {}, known: nothingKnown, candidates, ...evidence });

describe('the languages of a question', () => {
	it('are some of the candidates, the likeliest first, with shares that add up to 1', () => {
		const scores = fc.dictionary(fc.constantFrom(...candidates, 'sq'), fc.double({ min: 0, max: 1, noNaN: true }));
		fc.assert(
			fc.property(scores, scores, fc.option(fc.constantFrom(...candidates)), (detected, known, locale) => {
				const languages = languagesOf({
					detected,
					known: (language) => known[language] ?? 0,
					locale: locale ?? undefined,
				});
				expect(candidates).toEqual(expect.arrayContaining(languages.map(({ language }) => language)));
				expect(languages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
				const shares = languages.map(({ share }) => share);
				expect(shares).toEqual(shares.toSorted((a, b) => b - a));
			}),
		);
	});

	it('are all equally likely where nothing is known', () => {
		expect(languagesOf({}).map(({ share }) => share)).toEqual(candidates.map(() => 1 / candidates.length));
	});

	it('are that of the interface first where nothing else tells them apart', () => {
		expect(languagesOf({ locale: 'fr' })[0]!.language).toBe('fr');
		expect(languagesOf({ locale: 'fr', known: everythingKnown })[0]!.language).toBe('fr');
	});

	it('are those that know its words before those that do not', () => {
		const known = (language: string) => (language === 'uk' ? 1 : 0);
		expect(languagesOf({ locale: 'de', known })[0]!.language).toBe('uk');
	});

	it('are that of the interface too where it knows every word, whatever the detector says', () => {
		const detected = { en: 1 };
		const shareOfGerman = (known: number) =>
			languagesOf({ detected, locale: 'de', known: (language) => (language === 'de' ? known : 1) }).find(
				({ language }) => language === 'de',
			)?.share;
		expect(shareOfGerman(1)).toBeGreaterThan(0.3);
		expect(shareOfGerman(1)).toBeLessThan(0.5);
		expect(shareOfGerman(0.9)).toBeUndefined();
	});

	it('are at least one, however many it may be', () => {
		const many = Array.from({ length: 40 }, (_, at) => `l${at}`);
		expect(languagesOf({ candidates: many })).toHaveLength(40);
		expect(languagesOf({ candidates: many, detected: { l7: 0.1 } })[0]!.language).toBe('l7');
	});

	it('are never one that cannot be answered in', () => {
		expect(languagesOf({ detected: { sq: 1 } }).map(({ language }) => language)).not.toContain('sq');
	});
});

it.each([
	['Wo finde ich einen Platz in der Kita?', 'en', 'de'],
	['How do refugees find a flat in a small town?', 'de', 'en'],
	['Comment trouver un logement pour les réfugiés ?', 'de', 'fr'],
	['كيف أجد سكنا للاجئين', 'de', 'ar'],
	['Де знайти житло для біженців', 'de', 'uk'],
])('a sentence is read in its own language, whatever the interface: %s', (text, locale, expected) => {
	const [first] = languagesOf({ detected: detectLanguages(text), locale });
	expect(first!.language).toBe(expected);
	expect(first!.share).toBeGreaterThan(0.8);
});

it.each(['', '2015', '???', '🏠', '\u0000'])('the detector says nothing of %j', (text) => {
	expect(detectLanguages(text)).toEqual({});
});
