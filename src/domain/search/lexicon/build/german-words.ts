import { foldGerman, normaliseText } from '../../analysis/normalise.ts';
import { tokenise } from '../../analysis/tokenise.ts';
import { placeholders } from './content-stems.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';

/** A long word that stands in a single entry is a compound and hardly part of another. */
const longestRareWord = 9;

/** In how many entries each folded German word of three letters or more stands: a measure of how common it is. */
export class GermanWords {
	readonly #entries = new Map<string, number>();

	add({ groups }: DictionaryEntry, side: 'from' | 'to'): void {
		const words = new Set(groups.flatMap((group) => group[side].flatMap(({ text }) => foldedWords(text))));
		for (const word of words) this.#entries.set(word, (this.#entries.get(word) ?? 0) + 1);
	}

	/** The number of entries for the most common word of a phrase. */
	highestFrequency(phrase: string): number {
		return Math.max(0, ...foldedWords(phrase).map((word) => this.#entries.get(word) ?? 0));
	}

	/** Words that compounds can be made of, with the number of entries. */
	get compoundParts(): ReadonlyMap<string, number> {
		return new Map([...this.#entries].filter(([word, entries]) => entries > 1 || word.length <= longestRareWord));
	}
}

function foldedWords(phrase: string): string[] {
	const words = [...tokenise(phrase)].map(({ surface }) => normaliseText(surface));
	return words.filter((word) => /^\p{Script=Latin}{3,}$/u.test(word) && !placeholders['de']?.has(word)).map(foldGerman);
}
