import { openArrayFile, verifyArrayFile, type ArrayFile } from '../index/array-file.ts';
import { TermDictionary } from '../index/term-dictionary.ts';
import { composed, type Translation } from './translation.ts';
import { TranslationArrays } from './translation-arrays.ts';

/** What stands between two languages that have no table of their own. */
const pivot = 'en';

/**
 * Probable translations of stems, as the index has them, and how often German words occur in dictionaries.
 * Reads straight from the bytes of a file written by `lexiconFile`: nothing is built when it is opened.
 */
export class Lexicon {
	readonly #terms: ReadonlyMap<string, TermDictionary>;
	readonly #tables = new Map<string, TranslationArrays>();
	readonly #words: TermDictionary;
	readonly #frequencies: Uint16Array;
	/** Version of the analyser that made the stems; with another one they do not fit. */
	readonly analyserVersion: unknown;
	/** Languages that it translates from and to. */
	readonly languages: readonly string[];

	private constructor(file: ArrayFile) {
		const { analyserVersion, languages, pairs } = file.meta as {
			[key: string]: unknown;
			languages: string[];
			pairs: string[];
		};
		this.analyserVersion = analyserVersion;
		this.languages = languages;
		this.#terms = new Map(languages.map((language) => [language, TermDictionary.in(file, `terms.${language}`)]));
		for (const pair of pairs) this.#tables.set(pair, TranslationArrays.in(file, pair));
		this.#words = TermDictionary.in(file, 'words.de');
		this.#frequencies = file.array('words.de.frequencies', Uint16Array);
	}

	/** Opens the bytes of a lexicon, which begin at offset 0 of their buffer; throws DamagedFile if they were changed. */
	static open(bytes: Uint8Array): Lexicon {
		verifyArrayFile(bytes);
		return new Lexicon(openArrayFile(bytes));
	}

	/** Translations of a stem, most probable first, adding up to about 1; through English where no table leads directly. */
	translations(stem: string, from: string, to: string): readonly Translation[] {
		if (from === to || this.#tables.has(`${from}-${to}`)) return this.#direct(stem, from, to);
		return composed(this.#direct(stem, from, pivot), (term) => this.#direct(term, pivot, to));
	}

	/** Whether there is any translation of a stem of this language. */
	knows(stem: string, language: string): boolean {
		return (this.#terms.get(language)?.find(stem) ?? -1) >= 0;
	}

	/** In how many dictionary entries a German word stands as a word of its own; the word is folded, not stemmed. */
	frequency(germanWord: string): number {
		const number = this.#words.find(germanWord);
		return number < 0 ? 0 : (this.#frequencies[number] as number);
	}

	#direct(stem: string, from: string, to: string): Translation[] {
		const number = this.#terms.get(from)?.find(stem) ?? -1;
		const targets = this.#terms.get(to);
		const table = this.#tables.get(`${from}-${to}`);
		if (number < 0 || !targets || !table) return [];
		return table.of(number).map(({ target, probability }) => ({ term: targets.term(target), probability }));
	}
}
