import { compoundParts, type WordFrequency } from './compounds.ts';
import { foldGerman, normaliseText } from './normalise.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise, type Token } from './tokenise.ts';

/** What search makes of a word in a language. */
export interface AnalysedWord {
	readonly stem: string;
	/** Stems of the parts of a German compound. */
	readonly parts: readonly string[];
	readonly isStopWord: boolean;
}

export interface AnalysedToken extends Token, AnalysedWord {
	/** The same object wherever the word stands. */
	readonly word: AnalysedWord;
}

const mostKept = 200_000;

/** Texts to terms; remembers words, since a corpus says the same ones again and again. */
export class Analyser {
	readonly #frequency: WordFrequency | undefined;
	readonly #known = new Map<string, Map<string, AnalysedWord>>();

	/** Without frequencies German compounds stay whole. */
	constructor(frequency?: WordFrequency) {
		this.#frequency = frequency;
	}

	/** The words of a text, in order, stop words included. */
	*tokens(text: string, language: string): Generator<AnalysedToken> {
		for (const { surface, start, end } of tokenise(text)) {
			const word = this.word(surface, language);
			yield { surface, start, end, ...word, word };
		}
	}

	word(surface: string, language: string): AnalysedWord {
		let words = this.#known.get(language);
		if (!words || words.size > mostKept) this.#known.set(language, (words = new Map()));
		let analysed = words.get(surface);
		if (!analysed) words.set(surface, (analysed = this.#analyse(normaliseText(surface), language)));
		return analysed;
	}

	#analyse(word: string, language: string): AnalysedWord {
		if (isStopWord(word, language)) return { stem: stemOf(word, language), parts: [], isStopWord: true };
		const stem = stemOf(word, language);
		const compound = language === 'de' && this.#frequency ? compoundParts(foldGerman(word), this.#frequency) : [];
		const parts = [...new Set(compound.map((part) => stemOf(part, language)))].filter((part) => part !== stem);
		return { stem, parts, isStopWord: false };
	}
}
