import type { ReadingContext, ReadWord } from './reading.ts';

/** Words of the question that name a concept together. */
export interface ConceptSpan {
	/** Number of the first word, and how many words it spans. */
	readonly at: number;
	readonly length: number;
	readonly concept: string;
	/** Whether the words stand in another order than in the name, or have others between them. */
	readonly isLoose: boolean;
	/** How surely the question is in a language in which this is a name, 0 to 1. */
	readonly certainty: number;
}

/** A language that holds this share of the question is as good as sure. */
const sureShare = 0.5;

/** Every concept that the question names in any of its likely languages; names may lie within others. */
export function conceptSpans(words: readonly ReadWord[], { knowledge, languages }: ReadingContext): ConceptSpan[] {
	const spans = new Map<string, ConceptSpan>();
	for (const { language, share } of languages) {
		const tokens = words.map(({ readings }) => readings.get(language)!);
		for (const { concept, at, length, isPart, isLoose } of knowledge.concepts.findLoosely(tokens, language)) {
			if (isPart) continue;
			const key = `${concept} ${at} ${length}`;
			const certainty = Math.min(1, (spans.get(key)?.certainty ?? 0) + share / sureShare);
			spans.set(key, { at, length, concept, isLoose, certainty });
		}
	}
	return [...spans.values()];
}
