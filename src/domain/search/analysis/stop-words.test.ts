import { describe, expect, it } from 'vitest';
import { isBindingWord, isStopWord } from './stop-words.ts';

describe('words that say nothing', () => {
	it.each([
		['de', 'der für über heißt wofür'],
		['en', 'the of which called'],
		['fr', 'le avec pour même'],
		['ar', 'في من لماذا'],
		['uk', 'який та що скільки'],
	])('in %s: %s', (language, words) => {
		for (const word of words.split(' ')) expect(isStopWord(word, language), word).toBe(true);
	});

	it('may be typed without accents', () => {
		expect(isStopWord('fur', 'de')).toBe(true);
		expect(isStopWord('fuer', 'de')).toBe(true);
		expect(isStopWord('ueber', 'de')).toBe(true);
		expect(isStopWord('meme', 'fr')).toBe(true);
	});

	it('are none that are spelt with "ue" without being one with "ü"', () => {
		expect(isStopWord('zue', 'de')).toBe(false);
	});

	it('are single letters in any language, but not digits', () => {
		expect(isStopWord('x', 'en')).toBe(true);
		expect(isStopWord('я', 'xx')).toBe(true);
		expect(isStopWord('5', 'en')).toBe(false);
	});

	it('are told by the language', () => {
		expect(isStopWord('die', 'de')).toBe(true);
		expect(isStopWord('die', 'xx')).toBe(false);
	});
});

it.each([
	['de', 'arbeit hilfe recht eltern jahr größe grosse'],
	['en', 'work help needs group place young'],
	['fr', 'ville personnes première premiere'],
])('words that tell something in this field are kept in %s: %s', (language, words) => {
	for (const word of words.split(' ')) expect(isStopWord(word, language), word).toBe(false);
});

describe('words that only bind others', () => {
	it.each([
		['de', 'für'],
		['de', 'fuer'],
		['en', 'Of'],
		['fr', 'à'],
		['ar', 'إلى'],
		['uk', 'й'],
	])('in %s: %s', (language, word) => expect(isBindingWord(word, language)).toBe(true));

	it.each([
		['de', 'nicht'],
		['en', 'without'],
		['xx', 'the'],
	])('are not, in %s: %s', (language, word) => expect(isBindingWord(word, language)).toBe(false));
});
