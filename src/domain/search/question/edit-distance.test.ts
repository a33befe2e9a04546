import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dictionaryOf } from '../index/term-dictionary.ts';
import { similarWords } from './edit-distance.ts';

/** Insertions, deletions, replacements and exchanges of neighbours, each letter touched once; by the textbook's recursion. */
function distance(a: readonly string[], b: readonly string[]): number {
	const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
	for (let i = 0; i <= a.length; i++)
		for (let j = 0; j <= b.length; j++) {
			if (i === 0 || j === 0) {
				table[i]![j] = i + j;
				continue;
			}
			const ways = [
				table[i - 1]![j]! + 1,
				table[i]![j - 1]! + 1,
				table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
			];
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(table[i - 2]![j - 2]! + 1);
			table[i]![j] = Math.min(...ways);
		}
	return table[a.length]![b.length]!;
}

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'ü', 'س', '𝒳'), { minLength: 1, maxLength: 7 });
const words = fc.uniqueArray(
	letters.map((all) => all.join('')),
	{ minLength: 1, maxLength: 80 },
);

it('similar words of a dictionary are those that a comparison with each of them finds', () => {
	fc.assert(
		fc.property(words, letters, fc.integer({ min: 0, max: 3 }), (dictionary, asked, most) => {
			const found = similarWords(dictionaryOf(dictionary), asked.join(''), most);
			const expected = dictionary
				.filter((word) => asked.slice(0, 2).some((letter) => word.startsWith(letter)))
				.map((word) => ({ word, distance: distance(asked, [...word]) }))
				.filter((similar) => similar.distance <= most);
			const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
			expect(found.map(({ word, distance: far }) => ({ word, distance: far })).sort(byWord)).toEqual(
				expected.sort(byWord),
			);
		}),
		{ numRuns: 300 },
	);
});

it('their numbers are those of the dictionary', () => {
	const dictionary = dictionaryOf(['ferries', 'ferry', 'fery', 'harbour']);
	for (const { number, word } of similarWords(dictionary, 'ferry', 3)) expect(dictionary.term(number)).toBe(word);
});

it.each([
	['frery', 'exchanged'],
	['fery', 'left out'],
	['fferry', 'doubled'],
	['fetry', 'replaced'],
	['efrry', 'exchanged at the beginning'],
])('"%s", a letter %s, is one error', (typed) => {
	expect(similarWords(dictionaryOf(['ferry']), typed, 1)).toEqual([{ number: 0, word: 'ferry', distance: 1 }]);
});

it('an error in the first letter alone is not looked for', () => {
	expect(similarWords(dictionaryOf(['ferry']), 'verry', 1)).toEqual([]);
});

it('in a dictionary without words there is none', () => {
	expect(similarWords(dictionaryOf([]), 'ferry', 2)).toEqual([]);
});

it('very long words are compared by their beginning', () => {
	const long = 'ab'.repeat(40);
	const found = similarWords(dictionaryOf([`${long}x`, `${long}y`]), long.slice(0, 64), 1);
	expect(found.map(({ distance: far }) => far)).toEqual([0, 0]);
});
