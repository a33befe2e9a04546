import { foldGerman, normaliseText } from '../../analysis/normalise.ts';
import { tokenise } from '../../analysis/tokenise.ts';
import { placeholders } from './content-stems.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';

/** In how many entries each folded German word of three letters or more stands: a measure of how common it is. */
export class GermanWords {
	readonly #entries = new Map<string, number>();

	add(entry: DictionaryEntry, side: 'from' | 'to'): void {
		const words = new Set<string>();
		for (const group of entry)
			for (const { text } of group[side]) for (const { surface } of tokenise(text)) words.add(normaliseText(surface));
		for (const folded of new Set([...words].filter(isWord).map(foldGerman)))
			this.#entries.set(folded, (this.#entries.get(folded) ?? 0) + 1);
	}

	get entries(): ReadonlyMap<string, number> {
		return this.#entries;
	}
}

function isWord(word: string): boolean {
	return /^\p{Script=Latin}{3,}$/u.test(word) && !placeholders['de']?.has(word);
}
