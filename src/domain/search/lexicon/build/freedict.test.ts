import { expect, it } from 'vitest';
import { parseFreedict } from './freedict.ts';

const translations = (body: string, ranked = false) =>
	parseFreedict(body, ranked).groups.map(({ to }) => to.map(({ text }) => text));

it('reads the translations of a word with one sense, not the explanation below', () => {
	expect(translations('Zaun /tsaʊn/ <n, masc>\nclôture, palissade\n1. Begrenzung eines Grundstücks')).toEqual([
		['clôture', 'palissade'],
	]);
});

it('reads numbered senses; explanations between them have numbers without a translation', () => {
	expect(translations('Ring /rɪŋ/ <n>\n1. bague 2.\nSchmuck\n 3.\nReif\n2. anneau\nKreis')).toEqual([
		['bague'],
		['anneau'],
	]);
});

it('counts later senses less where they are in the order of importance', () => {
	const weights = (ranked: boolean) =>
		parseFreedict('ring /x/\n1. bague\n2. anneau', ranked).groups.map(({ weight }) => weight);
	expect(weights(true)).toEqual([1, 0.5]);
	expect(weights(false)).toEqual([1, 1]);
});

it('reads several words as headwords where an Arabic comma stands between them', () => {
	const [group] = parseFreedict('بيت، منزل /bˈajt/\nHouse', false).groups;
	expect(group?.from.map(({ text }) => text)).toEqual(['بيت', 'منزل']);
});

it('finds nothing in an entry without translation', () => {
	expect(parseFreedict('ring /x/', false).groups).toEqual([]);
});
