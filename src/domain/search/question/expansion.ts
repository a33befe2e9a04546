import { stemOf } from '../analysis/stem.ts';
import { conceptTerm } from '../concepts/concept-matcher.ts';
import type { CompoundPart } from './compound-units.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadingContext } from './reading.ts';
import type { TermCollector } from './term-collector.ts';
import { translations } from './translations.ts';
import type { Reason } from './understanding.ts';
import type { NamedConcept, Unit } from './units.ts';

/** Weights of what is looked for besides the word itself; measured, see `docs/search-quality.md`. */
const weights = {
	concept: 0.7,
	narrower: 0.15,
	/** A translation where a concept says more surely what is meant. */
	translationBesideConcept: 0.5,
	/** A part of a compound, where texts have the whole and where they do not. */
	part: 0.3,
	partAlone: 0.8,
	/** The same letters in a text of another language: surely if there is no translation, as of names; else hardly. */
	sameLettersUntranslated: 0.9,
	sameLettersTranslated: 0.12,
	completion: 0.6,
	corrected: 0.7,
} as const;

/** Adds what a unit means in texts of a language. */
export function expandUnit(unit: Unit, context: ReadingContext, into: TermCollector): void {
	for (const concept of unit.concepts) addConcept(concept, context.knowledge, into);
	addWord(unit, context, into);
	const translated = addTranslations(unit, context, into);
	addSameLetters(unit, translated, context.knowledge, into);
	addSounds(unit, into);
	addCompletions(unit, context, into);
	if (unit.part) addPart(unit, unit.part, context, into);
}

/** Adds texts about a concept, and about what is a part or a kind of it. */
function addConcept({ id, factor }: NamedConcept, { concepts }: Knowledge, into: TermCollector): void {
	into.add(conceptTerm(id), factor * weights.concept, 'concept');
	for (const narrower of concepts.narrower(id)) into.add(conceptTerm(narrower), factor * weights.narrower, 'narrower');
}

/** Adds the word itself to texts of its own language. */
function addWord(unit: Unit, { languages }: ReadingContext, into: TermCollector): void {
	const share = languages.find(({ language }) => language === into.language)?.share ?? 0;
	const reading = unit.word.readings.get(into.language);
	if (reading && !reading.isStopWord) into.add(reading.stem, sureness(unit) * Math.max(share, 0.5), reasonOf(unit));
}

/** Adds translations from every language that the question may be in; gives the sum of their weights. */
function addTranslations(unit: Unit, context: ReadingContext, into: TermCollector): number {
	const factor = sureness(unit) * (unit.concepts.length > 0 ? weights.translationBesideConcept : 1);
	let sum = 0;
	for (const { language, share } of context.languages) {
		const reading = unit.word.readings.get(language);
		if (!reading || reading.isStopWord || language === into.language) continue;
		const others = language === 'de' ? unit.part?.others : undefined;
		for (const { term, weight } of translations(reading.stem, language, into.language, context, others)) {
			sum += share * weight;
			into.add(term, factor * share * weight, 'translation');
		}
	}
	return sum;
}

/** With translations that weigh this much in all, a word is none that languages share. */
const leastTranslated = 0.3;

function addSameLetters(unit: Unit, translated: number, { analyser }: Knowledge, into: TermCollector): void {
	const weight = translated > leastTranslated ? weights.sameLettersTranslated : weights.sameLettersUntranslated;
	into.add(analyser.word(unit.word.spelling, into.language).stem, sureness(unit) * weight, reasonOf(unit));
}

/** How fast less likeness of sound makes a name less sure. */
const steepness = 4;

function addSounds({ word, factor }: Unit, into: TermCollector): void {
	for (const { term, likeness } of word.sounds.get(into.language) ?? [])
		into.add(term, factor * likeness ** steepness, 'sound');
}

/** Adds known words that begin with a word that nobody knows. */
function addCompletions({ word, factor }: Unit, { languages }: ReadingContext, into: TermCollector): void {
	if (languages.some(({ language }) => language === into.language))
		for (const completion of word.completions)
			into.add(stemOf(completion, into.language), factor * weights.completion, 'beginning');
}

/** How sure something of the whole compound must be for its parts to be mere hints. */
const sureOfWhole = 0.15;

/** Adds a part of a compound: instead of the whole where no text has it, else as a hint. */
function addPart(
	{ factor }: Unit,
	{ stem, concepts }: CompoundPart,
	context: ReadingContext,
	into: TermCollector,
): void {
	const isAlone = into.highest < sureOfWhole;
	const weight = factor * (isAlone ? weights.partAlone : weights.part);
	for (const concept of concepts) into.add(conceptTerm(concept), weight, isAlone ? 'concept' : 'hint');
	if (into.language === 'de') return into.add(stem, weight, isAlone ? 'part' : 'hint');
	for (const translation of translations(stem, 'de', into.language, context))
		into.add(translation.term, weight * translation.weight, isAlone ? 'translation' : 'hint');
}

/** Less for a word that was corrected. */
function sureness({ word, factor }: Unit): number {
	return word.spelling === word.surface ? factor : factor * weights.corrected;
}

function reasonOf({ word }: Unit): Reason {
	return word.spelling === word.surface ? 'word' : 'spelling';
}
