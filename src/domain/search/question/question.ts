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

/** What is quoted, with or without a minus before it, and what else has a minus before it, up to the next space. */
const marked = /(?:(?<=^|\s)[-−–])?["„“”«»]([^"„“”«»]+)["„“”«»]|(?<=^|\s)[-−–]([^\s"„“”«»]+)/g;
const minus = /^[-−–]/;

/** Reads any text whatsoever; punctuation and operators of other systems mean nothing. */
export function parseQuestion(text: string): Question {
	const marks = [...text.matchAll(marked)].map(([all, quoted, run]) => ({
		isExcluded: minus.test(all),
		words: wordsOf(quoted ?? run!),
	}));
	const asked = text.replace(marked, (all) => (minus.test(all) ? ' '.repeat(all.length) : all));
	return {
		text,
		words: [...tokenise(asked)].slice(0, mostWords),
		phrases: marks.flatMap(({ isExcluded, words }) => (!isExcluded && words.length > 1 ? [words] : [])),
		excluded: marks.flatMap(({ isExcluded, words }) => (isExcluded && words.length > 0 ? [words] : [])),
	};
}

function wordsOf(text: string): string[] {
	return [...tokenise(text)].map((token) => token.surface);
}
