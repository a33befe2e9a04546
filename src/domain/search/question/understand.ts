import { expandUnit } from './expansion.ts';
import type { Knowledge } from './knowledge.ts';
import { plausibleLanguages } from './plausible-languages.ts';
import type { Question } from './question.ts';
import { readWords, type ReadingContext, type ReadWord } from './reading.ts';
import { TermCollector } from './term-collector.ts';
import type { LanguageShare, Phrase, Understanding, WeightedTerm } from './understanding.ts';
import { unitsOf, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Asker {
	/** Language of the interface. */
	readonly locale?: string | undefined;
	/** The detector's scores for the question. */
	readonly detected: Readonly<Record<string, number>>;
}

/** Turns a question into wishes, each with the terms that fulfil it in texts of every language of the index. */
export function understand(
	question: Question,
	asker: Asker,
	vocabulary: Vocabulary,
	knowledge: Knowledge,
): Understanding {
	const surfaces = question.words.map(({ surface }) => surface);
	const languages = languagesOf(surfaces, asker, vocabulary, knowledge);
	const context = { vocabulary, knowledge, languages };
	const words = readWords(surfaces, context);
	const perLanguage = <T>(make: (language: string) => T): Record<string, T> =>
		Object.fromEntries(vocabulary.languages.map((language) => [language, make(language)]));
	const phrase = (phraseWords: readonly string[]): Phrase => ({
		text: phraseWords.join(' '),
		stems: perLanguage((language) => phraseWords.map((word) => stemInPhrase(word, language, knowledge))),
	});
	return {
		wishes: unitsOf(words, context).map((unit) => ({
			text: unit.word.surface,
			weight: unit.weight,
			concepts: unit.concepts.map(({ id }) => id),
			terms: perLanguage((language) => termsOf(unit, language, context)),
		})),
		languages,
		phrases: question.phrases.map(phrase),
		excluded: question.excluded.map(phrase),
		correction: correctedText(question, words),
	};
}

function languagesOf(
	words: readonly string[],
	asker: Asker,
	vocabulary: Vocabulary,
	knowledge: Knowledge,
): LanguageShare[] {
	const { lexicon, concepts, analyser } = knowledge;
	const isKnownIn = (word: string, language: string) => {
		const { stem, isStopWord } = analyser.word(word, language);
		return (
			isStopWord ||
			lexicon?.knows(stem, language) ||
			concepts.knows(stem, language) ||
			vocabulary.frequency(stem, language) > 0
		);
	};
	return plausibleLanguages({
		...asker,
		known: (language) => words.filter((word) => isKnownIn(word, language)).length / Math.max(1, words.length),
		candidates: [...new Set([...vocabulary.languages, ...(lexicon?.languages ?? []), ...concepts.languages])],
	});
}

function termsOf(unit: Unit, language: string, context: ReadingContext): WeightedTerm[] {
	const terms = new TermCollector(language, context.vocabulary);
	expandUnit(unit, context, terms);
	return terms.terms();
}

/** Stop words are not in the index: empty, they hold the place at which any word may stand. */
function stemInPhrase(word: string, language: string, { analyser }: Knowledge): string {
	const { stem, isStopWord } = analyser.word(word, language);
	return isStopWord ? '' : stem;
}

/** The question with every word as it is spelt, if that is not as it was typed; marks between the words stay. */
function correctedText({ text, words: tokens }: Question, words: readonly ReadWord[]): string | undefined {
	let corrected = text;
	for (const [at, { surface, spelling }] of [...words.entries()].reverse()) {
		const { start, end } = tokens[at]!;
		if (surface !== spelling) corrected = corrected.slice(0, start) + spelling + corrected.slice(end);
	}
	return corrected === text ? undefined : corrected;
}
