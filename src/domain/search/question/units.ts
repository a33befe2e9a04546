import { conceptSpans, type ConceptSpan } from './concept-spans.ts';
import { compoundUnits, type CompoundPart } from './compound-units.ts';
import type { ReadingContext, ReadWord } from './reading.ts';

/** A word that is looked for, with the concepts that it names, alone or together with others. */
export interface Unit {
	readonly word: ReadWord;
	/** How much the word by itself says of what is meant, 0 to 1: less if it is one of several that name a concept. */
	readonly factor: number;
	readonly concepts: readonly NamedConcept[];
	/** What it counts among the others: parts of a compound less. */
	readonly weight: number;
	/** The part of a compound that it stands for. */
	readonly part?: CompoundPart;
}

export interface NamedConcept {
	readonly id: string;
	/** How surely it is meant, 0 to 1. */
	readonly factor: number;
}

/** How sure a word is that is one of several in a name, a name within a longer one, and one with its words apart. */
const factors = { wordInName: 0.5, nameInName: 0.5, looseName: 0.5 } as const;

/** Each telling word of the question, once; a concept that several words name is a meaning of each of them. */
export function unitsOf(words: readonly ReadWord[], context: ReadingContext): Unit[] {
	const spans = conceptSpans(words, context);
	const isRepeated = (at: number) => words.findIndex(({ surface }) => surface === words[at]!.surface) < at;
	return words.flatMap((word, at) => {
		const covering = spans.filter((span) => span.at <= at && at < span.at + span.length);
		const isAsked = word.isTelling || covering.some((span) => standsFor(span, at, words));
		return isAsked && !isRepeated(at) ? compoundUnits(unitOf(word, covering), context) : [];
	});
}

function unitOf(word: ReadWord, spans: readonly ConceptSpan[]): Unit {
	const longest = Math.max(1, ...spans.filter(({ isLoose }) => !isLoose).map(({ length }) => length));
	const concepts = spans.map(({ concept, certainty, isLoose, length }) => {
		const inName = length < longest ? factors.nameInName : 1;
		return { id: concept, factor: certainty * (isLoose ? factors.looseName : inName) };
	});
	const factor = longest > 1 ? factors.wordInName : 1;
	return { word, factor: word.isTelling ? factor : 0, concepts, weight: 1 };
}

/** Whether a stop word stands for a name that has no other words; a name of one only if nothing else is asked. */
function standsFor({ at, length }: ConceptSpan, position: number, words: readonly ReadWord[]): boolean {
	const others = length > 1 ? words.slice(at, at + length) : words;
	return at === position && !others.some(({ isTelling }) => isTelling);
}
