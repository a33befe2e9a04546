import { openArrayFile, type ArrayFile } from '../index/array-file.ts';
import { TermDictionary } from '../index/term-dictionary.ts';
import { composed, type Translation } from './translation.ts';
import { TranslationArrays } from './translation-arrays.ts';

/** What stands between two languages that have no table of their own. */
const pivot = 'en';

/** What a lexicon's file says of itself. */
export interface LexiconMeta {
	readonly analyserVersion: number;
	readonly languages: readonly string[];
	/** From and to. */
	readonly directions: readonly (readonly [string, string])[];
	readonly sources: readonly SourceVersion[];
}

/** A dictionary that a lexicon was made from. */
export interface SourceVersion {
	/** The Debian package and its version. */
	readonly package: string;
	readonly version: string;
	readonly licence: string;
	/** SHA-256 of its files, one after the other. */
	readonly sha256: string;
}

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
	readonly analyserVersion: number;
	/** Languages that it translates from and to. */
	readonly languages: readonly string[];

	private constructor(file: ArrayFile) {
		const { analyserVersion, languages, directions } = file.meta as unknown as LexiconMeta;
		this.analyserVersion = analyserVersion;
		this.languages = languages;
		this.#terms = new Map(languages.map((language) => [language, TermDictionary.in(file, `terms.${language}`)]));
		for (const [from, to] of directions)
			this.#tables.set(`${from}-${to}`, TranslationArrays.in(file, `${from}-${to}`, this.#terms.get(to)!.size));
		this.#words = TermDictionary.in(file, 'words.de');
		this.#frequencies = file.array('words.de.frequencies', Uint16Array);
	}

	/** Opens the verified bytes of a lexicon, which begin at offset 0 of their buffer; nothing is copied. */
	static open(bytes: Uint8Array): Lexicon {
		return new Lexicon(openArrayFile(bytes));
	}

	/** Translations of a stem, most probable first, adding up to about 1; through English where no table has the stem. */
	translations(stem: string, from: string, to: string): readonly Translation[] {
		if (from === to) return [];
		const direct = this.#direct(stem, from, to);
		if (direct.length > 0) return direct;
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
