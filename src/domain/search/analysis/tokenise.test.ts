import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const wordsOf = (text: string) => [...tokenise(text)].map(({ surface }) => surface);

describe('words', () => {
	it.each([
		['1,5 Mio. € in 2015/16', ['1', '5', 'Mio', 'in', '2015', '16']],
		['COVID-19, Kita-Platz', ['COVID', '19', 'Kita', 'Platz']],
		["l’école d'été", ['l', 'école', 'd', 'été']],
		["сім’я сім'я сімʼя п’ять’", ['сім’я', "сім'я", 'сімʼя', 'п’ять']],
		['👨‍👩‍👧 family 🏠haus!', ['family', 'haus']],
		['\u200fمرحبا بالعالم، ١٢٣', ['مرحبا', 'بالعالم', '١٢٣']],
		['مَدْرَسَة', ['مَدْرَسَة']],
		['שלום (עולם)', ['שלום', 'עולם']],
		['e\u0301cole', ['e\u0301cole']],
		['a_b <b>c</b>', ['a', 'b', 'b', 'c', 'b']],
		['東京都の保育園', ['東京', '都', 'の', '保育園']],
		['ภาษาไทย', ['ภาษา', 'ไทย']],
		[' \n\t–…"', []],
		['', []],
	])('of %j', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});
});

describe('of any text whatsoever', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 60 });

	it('words stand where they say, in order, and do not overlap', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let after = 0;
				for (const { surface, start, end } of tokenise(text)) {
					expect(start).toBeGreaterThanOrEqual(after);
					expect(text.slice(start, end)).toBe(surface);
					after = end;
				}
			}),
		);
	});

	it('every letter and digit is in a word', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
				expect(letters(wordsOf(text).join(''))).toBe(letters(text));
			}),
		);
	});
});
