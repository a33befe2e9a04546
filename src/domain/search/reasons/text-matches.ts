import type { AnalysedToken, Analyser } from '../analysis/analyser.ts';
import { conceptTerm, type ConceptMatch, type ConceptMatcher } from '../concepts/concept-matcher.ts';
import type { Reason, Wish } from '../question/understanding.ts';

/** A text with the words and concepts that the index has of it. */
export interface AnalysedText {
	readonly text: string;
	readonly tokens: readonly AnalysedToken[];
	readonly concepts: readonly ConceptMatch[];
	readonly sentences: readonly Sentence[];
}

/** Where a sentence begins and ends, without the space after it. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
}

/** A stretch of a text that fulfils a wish. */
export interface TextMatch {
	readonly start: number;
	readonly end: number;
	/** Number of the wish. */
	readonly wish: number;
	readonly weight: number;
	readonly reason: Reason;
}

export function analyseText(
	text: string,
	language: string,
	analyser: Analyser,
	concepts: ConceptMatcher,
): AnalysedText {
	const tokens = [...analyser.tokens(text, language)];
	return { text, tokens, concepts: concepts.find(tokens, language), sentences: sentencesOf(text) };
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): Sentence[] {
	return Array.from(sentenceSegmenter.segment(text), ({ segment, index }) => {
		return { start: index, end: index + segment.trimEnd().length };
	});
}

/** Where a text fulfils wishes, in the order of the text; of stretches at one place the likeliest. */
export function matchesIn({ tokens, concepts }: AnalysedText, wanted: WantedTerms): TextMatch[] {
	const best = new Map<string, TextMatch>();
	const note = (term: string, start: number, end: number) => {
		for (const match of wanted.get(term) ?? []) {
			const key = `${start} ${match.wish}`;
			if (match.weight > (best.get(key)?.weight ?? 0)) best.set(key, { ...match, start, end });
		}
	};
	for (const { stem, parts, isStopWord, start, end } of tokens) {
		if (isStopWord) continue;
		note(stem, start, end);
		for (const part of parts) note(part, start, end);
	}
	for (const { concept, at, length } of concepts)
		note(conceptTerm(concept), tokens[at]!.start, tokens[at + length - 1]!.end);
	return [...best.values()].sort((a, b) => a.start - b.start);
}

/** What fulfils wishes in texts of a language, by term. */
export type WantedTerms = ReadonlyMap<string, readonly Omit<TextMatch, 'start' | 'end'>[]>;

export function wantedTerms(wishes: readonly Wish[], language: string): WantedTerms {
	const wanted = wishes.flatMap(({ terms }, wish) =>
		(terms[language] ?? []).map(({ term, weight, reason }) => ({ term, match: { wish, weight, reason } })),
	);
	const byTerm = Map.groupBy(wanted, ({ term }) => term);
	return new Map([...byTerm].map(([term, matches]) => [term, matches.map(({ match }) => match)]));
}
