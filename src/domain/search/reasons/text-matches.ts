import type { AnalysedToken, Analyser } from '../analysis/analyser.ts';
import { conceptTerm, type ConceptMatch, type ConceptMatcher } from '../concepts/concept-matcher.ts';
import type { Reason, Wish } from '../question/understanding.ts';

/** A text with the words and concepts that the index has of it. */
export interface AnalysedText {
	readonly text: string;
	readonly tokens: readonly AnalysedToken[];
	readonly concepts: readonly ConceptMatch[];
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
	return { text, tokens, concepts: concepts.find(tokens, language) };
}

/** Where a text fulfils wishes, in the order of the text; of stretches at one place the likeliest. */
export function matchesIn({ tokens, concepts }: AnalysedText, wishes: readonly Wish[], language: string): TextMatch[] {
	const best = new Map<string, TextMatch>();
	const note = (match: TextMatch) => {
		const key = `${match.start} ${match.wish}`;
		if (match.weight > (best.get(key)?.weight ?? 0)) best.set(key, match);
	};
	wishes.forEach((wish, number) => {
		const terms = new Map((wish.terms[language] ?? []).map((term) => [term.term, term]));
		for (const token of tokens)
			for (const stem of [token.stem, ...token.parts]) {
				const term = token.isStopWord ? undefined : terms.get(stem);
				if (term) note({ start: token.start, end: token.end, wish: number, weight: term.weight, reason: term.reason });
			}
		for (const { concept, at, length } of concepts) {
			const term = terms.get(conceptTerm(concept));
			const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
			if (term) note({ start: first.start, end: last.end, wish: number, weight: term.weight, reason: term.reason });
		}
	});
	return [...best.values()].sort((a, b) => a.start - b.start);
}
