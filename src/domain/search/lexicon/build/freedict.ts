import type { DictionaryEntry, Phrase } from './dictionary-entry.ts';

/**
 * Reads the body of a FreeDict entry: a headword with pronunciation and part of speech, then translations, numbered
 * where the word has several senses. Below a translation stands an explanation in the headword's language, which is
 * not read. Where senses are in the order of their importance, later ones count less.
 */
export function parseFreedict(body: string, sensesRanked: boolean): DictionaryEntry {
	const [head = '', first = '', ...rest] = body.split('\n');
	const from = phrases(head.replace(/\s+[/<].*$/, ''));
	const senses = sense.test(first) ? [first, ...rest.filter((line) => sense.test(line))] : [first];
	const groups = senses.map((line, i) => ({
		from,
		to: phrases(line.replace(sense, '')),
		weight: sensesRanked ? 1 / (1 + i) : 1,
	}));
	return { groups: groups.filter((group) => from.length > 0 && group.to.length > 0), technical: false };
}

const sense = /^\d+\. (?=\D)/;

function phrases(text: string): Phrase[] {
	return text
		.replace(/\s+\d+\.$/, '')
		.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
		.split(/\s*[,;،؛]\s*| - /)
		.map((part) => ({ text: part.trim(), weight: 1 }))
		.filter((phrase) => phrase.text !== '');
}
