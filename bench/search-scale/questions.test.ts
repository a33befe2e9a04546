import { describe, expect, it } from 'vitest';
import { syntheticQuestions } from './questions.ts';
import { seededRandom } from './random.ts';
import { readShippedTexts } from './shipped-texts.ts';
import { withTypo } from './typo.ts';

const shipped = readShippedTexts('content');
const questions = syntheticQuestions(1000, 2, shipped);

describe('synthetic questions', () => {
	it('are the same for the same seed and others for another one', () => {
		expect(syntheticQuestions(1000, 2, shipped)).toEqual(questions);
		expect(syntheticQuestions(5, 3, shipped)).not.toEqual(questions.slice(0, 5));
	});

	it('have one to five words', () => {
		const lengths = questions.map(({ text }) => text.split(' ').length);
		expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5]));
	});

	it('come in three languages', () => {
		expect(new Set(questions.map(({ locale }) => locale))).toEqual(new Set(['de', 'en', 'fr']));
	});

	it('have one or two filters in about 40 of 100', () => {
		const filters = questions.map(({ selected }) => Object.keys(selected).length);
		expect(new Set(filters)).toEqual(new Set([0, 1, 2]));
		expect(filters.filter((count) => count > 0).length / questions.length).toBeCloseTo(0.4, 1);
	});
});

describe('a typo', () => {
	const random = seededRandom(4);

	it('leaves the first letter and changes the length by one at most', () => {
		for (let time = 0; time < 100; time++) {
			const wrong = withTypo(random, 'wohnung');
			expect(wrong[0]).toBe('w');
			expect(Math.abs(wrong.length - 7)).toBeLessThanOrEqual(1);
			expect(wrong).not.toBe('wohnung');
		}
	});

	it('spares short words', () => {
		expect(withTypo(random, 'Amt')).toBe('Amt');
	});
});
