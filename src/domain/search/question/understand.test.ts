import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../concepts/concept.ts';
import { documentOf, idsOf, indexOf, knowledgeOf, queryOf, shippedKnowledge } from '../search-index.fixture.ts';
import type { Understanding } from './understanding.ts';

const concepts: Concept[] = [
	{
		id: 'childcare',
		broader: ['family'],
		labels: { de: 'Kinderbetreuung', en: 'childcare' },
		words: { en: ['day nursery'] },
	},
	{ id: 'family', broader: [], labels: { de: 'Familie', en: 'family' }, words: {} },
	{ id: 'nursery-school', broader: [], labels: { de: 'Vorschule', en: 'nursery' }, words: {} },
	{ id: 'digital', broader: [], labels: { de: 'Informatik', en: 'IT' }, words: {} },
];
const index = indexOf(
	[
		documentOf('nursery', { en: 'A day nursery for every family', de: 'Kinderbetreuung an der Fähre' }),
		documentOf('ferry', { en: 'The ferry and the harbour', de: 'Panthers am Hafen' }),
	],
	knowledgeOf(concepts),
);
const understand = (text: string) => index.understand(queryOf(text, { detected: { en: 1 } }));

/** The terms of a wish in a language, with why and how surely. */
function termsOf({ wishes }: Understanding, wish: number, language: string) {
	return Object.fromEntries(
		wishes[wish]!.terms[language]!.map(({ term, reason, weight }) => [term, { reason, weight }]),
	);
}

describe('a concept', () => {
	it('of several words is a meaning of each of them, in texts of every language', () => {
		const asked = understand('a day nursery');
		expect(asked.wishes.map(({ text, concepts: ids }) => [text, ids.includes('childcare')])).toEqual([
			['day', true],
			['nursery', true],
		]);
		expect(termsOf(asked, 0, 'de')['#childcare']).toMatchObject({ reason: 'concept' });
	});

	it('is meant less surely with its words apart, or as a name within a longer one', () => {
		const weight = (text: string, wish: number, concept: string) =>
			termsOf(understand(text), wish, 'en')[`#${concept}`]!.weight;
		expect(weight('nursery every day', 0, 'childcare')).toBeLessThan(weight('day nursery', 0, 'childcare'));
		expect(weight('day nursery', 1, 'nursery-school')).toBeLessThan(weight('nursery', 0, 'nursery-school'));
	});

	it('brings what is a part or a kind of it, with less weight', () => {
		const { '#family': itself, '#childcare': narrower } = termsOf(understand('family'), 0, 'en');
		expect(narrower).toMatchObject({ reason: 'narrower' });
		expect(narrower!.weight).toBeLessThan(itself!.weight);
	});

	it('that is called like a stop word is meant only if nothing else is asked', () => {
		expect(understand('IT').wishes.map(({ concepts: ids }) => ids)).toEqual([['digital']]);
		expect(understand('is it a ferry').wishes.map(({ text }) => text)).toEqual(['ferry']);
	});
});

describe('a German compound', () => {
	const knowledge = shippedKnowledge(concepts);
	const german = indexOf(
		[documentOf('care', { de: 'Betreuung und Angebot für ein Kind' }), documentOf('part', { de: 'Betreuung' })],
		knowledge,
	);
	const asked = queryOf('Kinderbetreuungsangebot', { detected: { de: 1 } });
	const { wishes } = german.understand(asked);

	it('is a wish for each of its smallest parts, which count less than a word', () => {
		expect(wishes.map(({ text }) => text)).toEqual(Array.from({ length: 3 }, () => 'Kinderbetreuungsangebot'));
		const parts = wishes.map(({ terms }) => terms.de!.map(({ term }) => term));
		expect(parts).toEqual([['kind'], ['betreu'], ['angebo']]);
		expect(wishes.map(({ terms }) => terms.de![0]!.reason)).toEqual(['part', 'part', 'part']);
		for (const { weight } of wishes) expect(weight).toBeCloseTo(1 / Math.sqrt(3));
	});

	it('finds the text that has all of them, and none that has but one', () => {
		expect(german.answer(asked)).toMatchObject({
			hits: [{ id: 'care' }],
			total: 1,
			complete: 1,
		});
	});
});

describe('a word that nobody knows', () => {
	it('is read as the nearest that is known, and the question is offered so, with its marks', () => {
		const asked = understand('"Harbuor", ferry!');
		expect(asked.correction).toBe('"Harbour", ferry!');
		expect(termsOf(asked, 0, 'en')).toMatchObject({ harbor: { reason: 'spelling' } });
		expect(termsOf(asked, 0, 'en').harbor!.weight).toBeLessThan(termsOf(understand('harbour'), 0, 'en').harbor!.weight);
	});

	it('is read as a word of a concept, even one that no text has', () => {
		expect(understand('chidlcare')).toMatchObject({ correction: 'childcare', wishes: [{ concepts: ['childcare'] }] });
	});

	it('is completed rather than corrected', () => {
		const asked = understand('harb');
		expect(asked.correction).toBeUndefined();
		expect(termsOf(asked, 0, 'en')).toMatchObject({ harbor: { reason: 'beginning' } });
	});

	it('is found by its sound in another script, with an article before it', () => {
		const asked = index.understand(queryOf('البانثرز'));
		expect(Object.values(termsOf(asked, 0, 'de')).map(({ reason }) => reason)).toEqual(['sound']);
		expect(index.answer(queryOf('البانثرز')).hits.map(({ id }) => id)).toEqual(['ferry']);
	});

	it.each(['xyz', 'feri', 'f3rry', 'zzzzzzzz'])(
		'stays as it is if it is short, has digits or is like none: %s',
		(word) => {
			expect(understand(word)).toMatchObject({ correction: undefined, wishes: [{ text: word, concepts: [] }] });
		},
	);
});

describe('of what is left', () => {
	it('each telling word is asked for once', () => {
		expect(understand('the ferry and the ferry').wishes.map(({ text }) => text)).toEqual(['ferry']);
	});

	it('a phrase keeps the place of a word that says nothing', () => {
		expect(understand('"ferry and harbour"').phrases.map(({ stems }) => stems.en)).toEqual([['ferri', '', 'harbor']]);
	});

	it('an excluded word is no wish', () => {
		const { wishes, excluded } = understand('ferry -harbour');
		expect(wishes.map(({ text }) => text)).toEqual(['ferry']);
		expect(excluded.map(({ stems }) => stems.en)).toEqual([['harbor']]);
	});

	it('an excluded word has an article before it that says nothing', () => {
		expect(idsOf(index, 'family ferry -l’harbour')).toEqual(['nursery']);
	});

	it('a name in another language is looked for as it is written', () => {
		expect(termsOf(understand('Panthers'), 0, 'de')).toEqual({ panth: { reason: 'word', weight: expect.any(Number) } });
	});
});

it('any text whatsoever is understood: terms of texts alone, with weights from 0 to 1, the weightiest first', () => {
	const pieces = fc.constantFrom('ferry', 'harb', 'nursery', 'day', 'بانثرز', 'Fähre', '-', '"', ' ', '𝒳', '2015');
	const texts = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
	);
	fc.assert(
		fc.property(texts, fc.constantFrom('de', 'en', undefined), (text, locale) => {
			const { wishes, languages } = index.understand(queryOf(text, { locale }));
			expect(languages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
			for (const terms of wishes.flatMap((wish) => Object.values(wish.terms))) {
				const weights = terms.map(({ weight }) => weight);
				expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
				expect(weights).toEqual(weights.toSorted((a, b) => b - a));
			}
		}),
	);
});
