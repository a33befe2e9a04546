import { splitLanguages } from '#domain/practices/language-units.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { locales, type Locale } from '#platform/i18n/languages.ts';
import { parseSentence, type Sentence } from './sentence.ts';
import { WeightedDraw } from './zipf.ts';

/** What the shipped practices lend to synthetic ones. */
export interface ShippedTexts {
	readonly vocabularies: Vocabularies;
	readonly languages: Readonly<Record<Locale, LanguageTexts>>;
	/** How many practices there are; the lists of every language are as long. */
	readonly practices: number;
}

export interface LanguageTexts {
	/** By practice; those of another one where a practice is not there in the language. */
	readonly practices: readonly PracticeTexts[];
	/** Telling words, the most frequent first, and a draw by how often they occur. */
	readonly words: readonly string[];
	readonly word: WeightedDraw<string>;
}

export interface PracticeTexts {
	readonly title: Sentence;
	readonly claim: Sentence;
	readonly sentences: readonly Sentence[];
}

type Units = Readonly<Record<string, string>>;

/** So many of a language's most frequent words are taken for grammar rather than matter. */
const grammarWords = 150;

export function readShippedTexts(folder: string): ShippedTexts {
	const { practices, vocabularies } = readContent(folder, () => true);
	const texts = practices.map(({ content }) => splitLanguages(content).texts);
	const ofLanguage = (locale: Locale) =>
		languageTexts(
			locale,
			texts.map((units) => units[locale]),
		);
	const languages = Object.fromEntries(locales.map((locale) => [locale, ofLanguage(locale)]));
	return { vocabularies, languages: languages as ShippedTexts['languages'], practices: practices.length };
}

function languageTexts(locale: Locale, practices: readonly (Units | undefined)[]): LanguageTexts {
	const present = practices.filter((units) => units !== undefined);
	const counts = [...countWords(present)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const telling = counts.slice(grammarWords).filter(([word]) => word.length >= 3);
	const words = telling.map(([word]) => word);
	const open = new Set(words);
	const own = present.map((units) => practiceTexts(locale, units, open));
	return {
		practices: practices.map(
			(units, index) => own[units ? present.indexOf(units) : index % own.length] as PracticeTexts,
		),
		words,
		word: new WeightedDraw(
			words,
			telling.map(([, count]) => count),
		),
	};
}

function countWords(practices: readonly Units[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of practices.flatMap((units) => Object.values(units)))
		for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function practiceTexts(locale: Locale, units: Units, open: ReadonlySet<string>): PracticeTexts {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
	const rest = Object.entries(units).filter(([path]) => path !== 'title' && path !== 'claim');
	const sentences = rest.flatMap(([, text]) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()));
	return {
		title: parseSentence(units['title'] ?? '', open),
		claim: parseSentence(units['claim'] ?? '', open),
		sentences: sentences.filter((sentence) => /\p{L}/u.test(sentence)).map((sentence) => parseSentence(sentence, open)),
	};
}
