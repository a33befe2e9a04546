import { tokenise, type Token } from '../analysis/tokenise.ts';

/** A question as it was typed: words, phrases in quotation marks, and words and phrases with a minus before them. */
export interface Question {
	readonly text: string;
	/** Words that are asked for, with where they stand in the text. */
	readonly words: readonly Token[];
	/** Words that must stand side by side, in this order. */
	readonly phrases: readonly (readonly string[])[];
	/** Words that must not be there; of several, that must not stand side by side. */
	readonly excluded: readonly (readonly string[])[];
}

/** More words than any real question has; what follows is not read. */
const mostWords = 24;

const quoted = /["„“”«»]([^"„“”«»]+)["„“”«»]/g;
const minus = /(?<=^|\s)[-−–](?:["„“”«»]([^"„“”«»]+)["„“”«»]|([\p{L}\p{N}]+))/gu;

/** Reads any text whatsoever; punctuation and operators of other systems mean nothing. */
export function parseQuestion(text: string): Question {
	const asked = text.replace(minus, (all) => ' '.repeat(all.length));
	const phrases = [...asked.matchAll(quoted)].map(([, phrase]) => wordsOf(phrase!)).filter((words) => words.length > 1);
	const excluded = [...text.matchAll(minus)].map(([, phrase, word]) => wordsOf(phrase ?? word!));
	return { text, words: [...tokenise(asked)].slice(0, mostWords), phrases, excluded };
}

function wordsOf(text: string): string[] {
	return [...tokenise(text)].map((token) => token.surface);
}
