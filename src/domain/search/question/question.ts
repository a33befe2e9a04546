import { tokenise } from '../analysis/tokenise.ts';

/** A question as it was typed: words, phrases in quotation marks, and words with a minus before them. */
export interface Question {
	readonly words: readonly string[];
	/** Words that must stand side by side, in this order. */
	readonly phrases: readonly (readonly string[])[];
	/** Words that must not be there. */
	readonly excluded: readonly string[];
}

/** More words than any real question has; what follows is not read. */
const mostWords = 24;

const quoted = /["„“”«»]([^"„“”«»]+)["„“”«»]/g;
const minus = /(?<=^|\s)[-−–]([\p{L}\p{N}]+)/gu;

/** Reads any text whatsoever; punctuation and operators of other systems mean nothing. */
export function parseQuestion(text: string): Question {
	const phrases = [...text.matchAll(quoted)].map(([, phrase]) => wordsOf(phrase!)).filter((words) => words.length > 1);
	const excluded = [...text.matchAll(minus)].map(([, word]) => word!);
	const words = wordsOf(text.replace(minus, ' ')).slice(0, mostWords);
	return { words, phrases, excluded };
}

function wordsOf(text: string): string[] {
	return [...tokenise(text)].map((token) => token.surface);
}
