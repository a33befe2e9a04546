import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeArrayFile } from './array-file.ts';
import { dictionaryArrays, dictionaryOf, sortTerms, TermDictionary } from './term-dictionary.ts';

const letters = fc.constantFrom('a', 'b', 'z', 'ß', 'ü', 'س', '字', '\uffee', '𝒳', '🏠');
const word = fc.array(letters, { maxLength: 6 }).map((all) => all.join(''));
const words = fc.uniqueArray(word, { maxLength: 60 });

const inOrder = (terms: readonly string[]) => terms.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const termsOf = (dictionary: TermDictionary, from = 0, to = dictionary.size) =>
	Array.from({ length: to - from }, (_, at) => dictionary.term(from + at));

describe('a dictionary', () => {
	it('has each of its terms once, by the bytes of UTF-8, and those beyond the basic plane last', () => {
		fc.assert(
			fc.property(words, (terms) => {
				expect(termsOf(dictionaryOf([...terms, ...terms]))).toEqual(inOrder(terms));
				expect(sortTerms([...terms])).toEqual(inOrder(terms));
			}),
		);
		expect(termsOf(dictionaryOf(['𝒳', '\uffee', 'z']))).toEqual(['z', '\uffee', '𝒳']);
	});

	it('finds the number of a term, and of no other', () => {
		fc.assert(
			fc.property(words, word, (terms, other) => {
				const dictionary = dictionaryOf(terms);
				inOrder(terms).forEach((term, number) => expect(dictionary.find(term)).toBe(number));
				expect(dictionary.find(other)).toBe(inOrder(terms).indexOf(other));
			}),
		);
	});

	it('knows the terms that begin with a text', () => {
		fc.assert(
			fc.property(words, word, (terms, prefix) => {
				const dictionary = dictionaryOf(terms);
				const [from, to] = dictionary.withPrefix(prefix);
				expect(termsOf(dictionary, from, to)).toEqual(inOrder(terms).filter((term) => term.startsWith(prefix)));
			}),
		);
	});

	it('knows the first term that does not begin like another one', () => {
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (terms, anyNumber, anyLength) => {
				fc.pre(terms.length > 0);
				const dictionary = dictionaryOf(terms);
				const number = anyNumber % terms.length;
				const bytes = inOrder(terms).map((term) => Buffer.from(term));
				const prefix = bytes[number]!.subarray(0, anyLength % (bytes[number]!.length + 1));
				const expected = bytes.findIndex((term, at) => at > number && !term.subarray(0, prefix.length).equals(prefix));
				expect(dictionary.afterPrefix(number, prefix.length)).toBe(expected < 0 ? terms.length : expected);
			}),
		);
	});

	it('gives code points, with the bytes up to each', () => {
		fc.assert(
			fc.property(words, (terms) => {
				const dictionary = dictionaryOf(terms);
				const [points, ends] = [new Uint32Array(64), new Uint32Array(64)];
				termsOf(dictionary).forEach((term, number) => {
					const count = dictionary.codePoints(number, points, ends);
					expect(String.fromCodePoint(...points.subarray(0, count))).toBe(term);
					const upTo = [...term].map((_, at) => Buffer.byteLength([...term].slice(0, at + 1).join('')));
					expect([...ends.subarray(0, count)]).toEqual(upTo);
				});
			}),
		);
	});

	it('gives as many code points as there is room for', () => {
		const [points, ends] = [new Uint32Array(2), new Uint32Array(2)];
		expect(dictionaryOf(['ü𝒳ü']).codePoints(0, points, ends)).toBe(2);
		expect([...ends]).toEqual([2, 6]);
	});

	it('finds terms longer than any word', () => {
		const long = ['x'.repeat(300), `${'x'.repeat(299)}y`];
		const dictionary = dictionaryOf(long);
		expect(long.map((term) => dictionary.find(term))).toEqual([0, 1]);
		expect(dictionary.find('x'.repeat(299))).toBe(-1);
	});

	it('is the same when it was written to a file', () => {
		const terms = inOrder(['haus', 'häuser', '𝒳', '']);
		const dictionary = TermDictionary.in(writeArrayFile({}, dictionaryArrays('words', terms)), 'words');
		expect(termsOf(dictionary)).toEqual(terms);
		expect(dictionary.find('häuser')).toBe(terms.indexOf('häuser'));
	});
});
