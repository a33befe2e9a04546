import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../analysis/tokenise.ts';
import { parseQuestion } from './question.ts';

const wordsOf = (text: string) => parseQuestion(text).words.map(({ surface }) => surface);

describe('quotation marks', () => {
	it.each(['"warm welcome"', '„warm welcome“', '“warm welcome”', '«warm welcome»', 'a "warm, welcome!" b'])(
		'of any kind make a phrase of %s',
		(text) => {
			expect(parseQuestion(text).phrases).toEqual([['warm', 'welcome']]);
			expect(wordsOf(text)).toEqual(expect.arrayContaining(['warm', 'welcome']));
		},
	);

	it.each(['"welcome"', '""', '"', 'warm welcome"', '"–"'])(
		'around one word, around none or alone mean nothing: %s',
		(text) => {
			expect(parseQuestion(text).phrases).toEqual([]);
		},
	);

	it('may be there several times', () => {
		expect(parseQuestion('"a b" c «d e»').phrases).toEqual([
			['a', 'b'],
			['d', 'e'],
		]);
	});
});

describe('a minus', () => {
	it.each(['Kurs -Arabisch', 'Kurs –Arabisch', 'Kurs −Arabisch', '-Arabisch Kurs'])('excludes a word: %s', (text) => {
		expect(parseQuestion(text).excluded).toEqual([['Arabisch']]);
		expect(wordsOf(text)).toEqual(['Kurs']);
	});

	it('excludes a phrase, of which no word is asked for', () => {
		const { words, phrases, excluded } = parseQuestion('Kurs -"für Frauen"');
		expect([words.map(({ surface }) => surface), phrases, excluded]).toEqual([['Kurs'], [], [['für', 'Frauen']]]);
	});

	it.each([
		['emploi -l’école', ['l', 'école']],
		['emploi -Kita-Platz, Haus', ['Kita', 'Platz']],
		['emploi -п’ятниця', ['п’ятниця']],
		['emploi -مَدرسة', ['مَدرسة']],
		['emploi -e\u0301cole', ['e\u0301cole']],
		['emploi -école"', ['école']],
	])('excludes all up to the next space or quotation mark: %s', (text, expected) => {
		expect(parseQuestion(text).excluded).toEqual([expected]);
		expect(wordsOf(text).filter((word) => word !== 'Haus')).toEqual(['emploi']);
	});

	it.each(['"Kita -Platz"', '„-Kita Platz“', '«Kita -Platz»'])('within quotation marks means nothing: %s', (text) => {
		const { phrases, excluded } = parseQuestion(text);
		expect([phrases, excluded]).toEqual([[['Kita', 'Platz']], []]);
		expect(wordsOf(text)).toEqual(['Kita', 'Platz']);
	});

	it('between two phrases, or before one, excludes', () => {
		const { words, phrases, excluded } = parseQuestion('"a b" -c "d e" -"f g" h');
		expect(words.map(({ surface }) => surface)).toEqual(['a', 'b', 'd', 'e', 'h']);
		expect([phrases, excluded]).toEqual([
			[
				['a', 'b'],
				['d', 'e'],
			],
			[['c'], ['f', 'g']],
		]);
	});

	it.each(['Kita-Platz', 'Kita - Platz', 'Kita – Platz', 'Kita- Platz', 'Kita -, Platz', 'Kita -"–" Platz'])(
		'that joins words or stands alone means nothing: %s',
		(text) => {
			expect(parseQuestion(text).excluded).toEqual([]);
			expect(wordsOf(text)).toEqual(['Kita', 'Platz']);
		},
	);
});

describe('any text whatsoever', () => {
	const pieces = fc.constantFrom(
		'"',
		'„',
		'“',
		'«',
		'»',
		'-',
		'–',
		' ',
		'Kita',
		'сім’я',
		'مدرسة',
		'2015',
		'\u0301',
		'\u200f',
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 80 }),
		fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
	);

	it('is a question with words of the text, at their places, and at most 24', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { words } = parseQuestion(text);
				for (const { surface, start, end } of words) expect(text.slice(start, end)).toBe(surface);
				expect(words.length).toBeLessThanOrEqual(24);
			}),
		);
	});

	it('has no phrase of fewer than two words, and phrases of words alone', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { phrases } = parseQuestion(text);
				for (const phrase of phrases) {
					expect(phrase.length).toBeGreaterThan(1);
					for (const word of phrase) expect([...tokenise(word)].map(({ surface }) => surface)).toEqual([word]);
				}
			}),
		);
	});

	it('without quotation marks and minus asks for its words and nothing else', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const plain = text.replace(/["„“”«»\-−–]/g, ' ');
				const { words, phrases, excluded } = parseQuestion(plain);
				expect(words).toEqual([...tokenise(plain)].slice(0, 24));
				expect([phrases, excluded]).toEqual([[], []]);
			}),
		);
	});
});
