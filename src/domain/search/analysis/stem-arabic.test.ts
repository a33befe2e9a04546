import { describe, expect, it } from 'vitest';
import { formsOfWord } from './stem-arabic.ts';
import { stemOf } from './stem.ts';

describe('Arabic words have one stem', () => {
	it.each([
		['with article and joined prepositions', 'مدرسة المدرسة بالمدرسة للمدرسة كالمدرسة'],
		['with "and" before them', 'مدرسة ومدرسة والمدرسة'],
		['with endings of number and gender', 'مدرسة مدرسات مدرسين مدرسون'],
		['with vowel signs or the lengthening stroke', 'مدرسة مَدْرَسَة مـدرسة'],
		['with letters that are written in several ways', 'إدماج ادماج أدماج'],
		['with the last letter written without dots', 'مدرسة مدرسه'],
		['if their first letter looks like "and"', 'وزارة الوزارة والوزارة'],
		['if their first letter is lam and "for the" is before it', 'لاجئ لاجئين اللاجئين للاجئين واللاجئين'],
		['if they are short and begin with lam', 'لغة اللغة للغة'],
		['after "for the" if they do not begin with lam', 'سكن السكن للسكن والسكن'],
	])('%s', (_, words) => {
		expect([...new Set(words.split(' ').map((word) => stemOf(word, 'ar')))]).toHaveLength(1);
	});
});

it.each(['ال', 'و', 'لل', 'من', 'ولد'])('of %s enough is left', (word) => {
	expect(stemOf(word, 'ar')).toBe(word);
});

describe('what may be joined to a word', () => {
	it.each([
		['والمدرسة', 'مدرسة'],
		['للمدرسة', 'مدرسة'],
		['بكتاب', 'كتاب'],
		['فالكتاب', 'كتاب'],
	])('%s may be %s', (word, without) => {
		expect(formsOfWord(word)).toEqual([word, without]);
	});

	it.each(['مدرسة', 'لنا', 'haus', 'школа', ''])('is nothing for "%s"', (word) => {
		expect(formsOfWord(word)).toEqual([word]);
	});
});
