import type { AnalysedWord } from '../analysis/analyser.ts';
import { isKnown, type ReadingContext, type ReadWord } from './reading.ts';

/** A word that is looked for, with the concepts that it names, alone or together with others. */
export interface Unit {
	readonly word: ReadWord;
	/** How much the word by itself says of what is meant, 0 to 1: little if it is one of several that name a concept. */
	readonly factor: number;
	readonly concepts: readonly NamedConcept[];
}

export interface NamedConcept {
	readonly id: string;
	/** How surely it is meant, 0 to 1. */
	readonly factor: number;
}

/** Weights of what is said by a part of a longer name. */
const wordInName = 0.5;
const nameInName = 0.5;

/** Words of the question of which a concept is named. */
interface Span {
	readonly at: number;
	readonly length: number;
	readonly concept: string;
	/** Share of the languages that know the name. */
	readonly share: number;
}

/** Each telling word of the question; a concept named by several words is a meaning of each of them. */
export function unitsOf(words: readonly ReadWord[], context: ReadingContext): Unit[] {
	const spans = conceptSpans(words, context);
	return words.flatMap((word, at) => {
		const covering = spans.filter((span) => span.at <= at && at < span.at + span.length);
		if (!word.isTelling && !covering.some((span) => stands(span, at, words))) return [];
		const longest = Math.max(1, ...covering.map(({ length }) => length));
		const concepts = covering.map(({ concept, length, share }) => ({
			id: concept,
			factor: share * (length < longest ? nameInName : 1),
		}));
		const factor = word.isTelling ? (longest > 1 ? wordInName : 1) : 0;
		return concepts.length > 0 ? [{ word, factor, concepts }] : unitsOfWord(word, context);
	});
}

/** Whether a stop word must stand for a concept, because the name has nothing else; a single one only if nothing else is asked. */
function stands({ at, length }: Span, position: number, words: readonly ReadWord[]): boolean {
	const isTelling = (word: ReadWord) => word.isTelling;
	return at === position && !(length > 1 ? words.slice(at, at + length) : words).some(isTelling);
}

function conceptSpans(words: readonly ReadWord[], { knowledge, languages }: ReadingContext): Span[] {
	const spans = new Map<string, Span>();
	for (const { language, share } of languages) {
		const tokens = words.map(({ readings }) => readings.get(language)!);
		for (const { concept, at, length, isPart } of knowledge.concepts.findLoosely(tokens, language)) {
			if (isPart) continue;
			const key = `${concept} ${at} ${length}`;
			spans.set(key, { concept, at, length, share: Math.min(1, (spans.get(key)?.share ?? 0) + 2 * share) });
		}
	}
	return [...spans.values()];
}

/** A compound that nobody knows as a whole stands for its outer parts, each on its own. */
function unitsOfWord(word: ReadWord, context: ReadingContext): Unit[] {
	const parts = word.readings.get('de')?.parts ?? [];
	if (parts.length < 2 || isKnown(word, context)) return [{ word, factor: 1, concepts: [] }];
	const outer = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)));
	return outer.map((stem) => {
		const reading: AnalysedWord = { stem, parts: [], isStopWord: false };
		const concepts = context.knowledge.concepts
			.find([reading], 'de')
			.map(({ concept }) => ({ id: concept, factor: 1 }));
		return { word: { ...word, spelling: stem, readings: new Map([['de', reading]]) }, factor: 1, concepts };
	});
}
