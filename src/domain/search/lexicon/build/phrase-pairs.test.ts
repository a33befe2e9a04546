import { expect, it } from 'vitest';
import { parseDing } from './ding.ts';
import { phrasePairs } from './phrase-pairs.ts';

const pairs = (line: string) =>
	parseDing(line).flatMap((entry) =>
		phrasePairs(entry, 'de', 'en').map(({ from, to }) => [from.join(' '), to.join(' ')]),
	);

it('keeps the stems of words that mean something', () => {
	expect(pairs('jdm. ein Zimmer vermieten {vt} :: to let sb. a room')).toEqual([['zimm vermie', 'room']]);
});

it('says the same stems once, however many forms an entry lists', () => {
	expect(pairs('Zaun {m} | Zäune {pl} :: fence | fences')).toEqual([['zaun', 'fenc']]);
});

it('leaves out sentences', () => {
	expect(pairs('Der Zaun steht seit gestern schief neben unserem alten Garten am Fluss. :: fence')).toEqual([]);
});

it('does not take "without something" for the thing itself', () => {
	expect(pairs('unbebaut {adj} :: without buildings')).toEqual([]);
	expect(pairs('nicht bebaut {adj} :: not built')).toEqual([['bebau', 'build']]);
});
