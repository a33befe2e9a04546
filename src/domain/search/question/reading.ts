import type { AnalysedWord } from '../analysis/analyser.ts';
import { normaliseText } from '../analysis/normalise.ts';
import { formsOfWord } from '../analysis/stem-arabic.ts';
import type { Knowledge } from './knowledge.ts';
import { similarSounds, type SimilarSound } from './similar-sounds.ts';
import { completionsOf, correctionOf } from './spelling.ts';
import type { LanguageShare } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a question goes by. */
export interface ReadingContext {
	readonly vocabulary: Vocabulary;
	readonly knowledge: Knowledge;
	/** Likely languages of the question. */
	readonly languages: readonly LanguageShare[];
}

/** A word of the question as each plausible language reads it. */
export interface ReadWord {
	/** As it was typed. */
	readonly surface: string;
	/** How it is spelt, if what was typed is known to nobody and something like it is. */
	readonly spelling: string;
	/** By language of the question. */
	readonly readings: ReadonlyMap<string, AnalysedWord>;
	/** Known words that begin with it, where nobody knows it as a whole. */
	readonly completions: readonly string[];
	/** Terms that sound like it in texts of another script, by language, where nobody knows it. */
	readonly sounds: ReadonlyMap<string, readonly SimilarSound[]>;
	/** Whether it says anything of what is looked for; else it only counts as part of a concept's name. */
	readonly isTelling: boolean;
}

/** A word is left out if languages that hold more than this share take it for a stop word. */
const stopShare = 0.5;

export function readWords(words: readonly string[], context: ReadingContext): ReadWord[] {
	return words.map((word) => readWord(word, context));
}

function readWord(surface: string, context: ReadingContext): ReadWord {
	const readings = readingsOf(surface, context);
	const isTelling = saysSomething(readings, context.languages);
	const as = { surface, spelling: surface, readings, completions: [], sounds: noSounds, isTelling };
	if (!isTelling || isKnown(as, context)) return as;
	const without = formsOfWord(normaliseText(surface))
		.map((form) => ({ ...as, readings: readingsOf(form, context) }))
		.find((form) => isKnown(form, context));
	if (without) return without;
	const sounds = soundsLike(surface, context);
	if (sounds.size > 0) return { ...as, sounds };
	const completions = completionsOf(surface, context);
	if (completions.length > 0) return { ...as, completions };
	const spelling = correctionOf(surface, context);
	return spelling ? { ...as, spelling, readings: readingsOf(spelling, context) } : as;
}

const noSounds: ReadWord['sounds'] = new Map();

/** Looks for a name as other scripts write it. */
function soundsLike(surface: string, { vocabulary }: ReadingContext): ReadWord['sounds'] {
	const forms = formsOfWord(normaliseText(surface));
	const sounds = vocabulary.languages.map((language) => {
		const found = vocabulary.indexes(language).flatMap((index) => forms.flatMap((form) => similarSounds(form, index)));
		return [language, found] as const;
	});
	return new Map(sounds.filter(([, found]) => found.length > 0));
}

function readingsOf(surface: string, { knowledge, languages }: ReadingContext): Map<string, AnalysedWord> {
	const readings = languages.map(({ language }) => [language, knowledge.analyser.word(surface, language)] as const);
	return new Map(readings);
}

function saysSomething(readings: ReadWord['readings'], languages: readonly LanguageShare[]): boolean {
	const shares = languages.map(({ language, share }) => (readings.get(language)!.isStopWord ? 0 : share));
	return shares.reduce((sum, share) => sum + share, 0) >= stopShare;
}

/** Whether a text, the lexicon or a concept has the word. */
export function isKnown({ spelling, readings }: ReadWord, { vocabulary, knowledge }: ReadingContext): boolean {
	const { lexicon, concepts, analyser } = knowledge;
	return (
		[...readings].some(([language, { stem }]) => lexicon?.knows(stem, language) || concepts.knows(stem, language)) ||
		vocabulary.languages.some((language) => vocabulary.frequency(analyser.word(spelling, language).stem, language) > 0)
	);
}
