import { plainBlocks } from '#platform/rich-text/rich-text.ts';
import { conceptTerm } from '../concepts/concept-matcher.ts';
import type { TextWithPath } from '../language-texts.ts';
import type { Knowledge } from '../question/knowledge.ts';

/** Texts of a practice in one language, with where the terms stand that the index has of them. */
export interface AnalysedTexts {
	readonly texts: readonly AnalysedText[];
	/** By term. */
	readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
}

export interface AnalysedText {
	readonly path: string;
	readonly text: string;
	/** Without the space after each. */
	readonly sentences: readonly Stretch[];
}

/** From (included) to (excluded), in UTF-16 units. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface Occurrence extends Stretch {
	/** Number of the text. */
	readonly text: number;
}

export function analyseTexts(
	texts: readonly TextWithPath[],
	language: string,
	{ analyser, concepts }: Knowledge,
): AnalysedTexts {
	const analysed = texts.map(([path, rich]) => {
		const text = plainBlocks(rich).join('\n');
		return { path, text, sentences: sentencesOf(text) };
	});
	const occurrences = new Map<string, Occurrence[]>();
	const note = (term: string, occurrence: Occurrence) => {
		const noted = occurrences.get(term);
		if (noted) noted.push(occurrence);
		else occurrences.set(term, [occurrence]);
	};
	for (const [number, { text }] of analysed.entries()) {
		const tokens = [...analyser.tokens(text, language)];
		for (const { stem, parts, isStopWord, start, end } of tokens)
			if (!isStopWord) for (const term of [stem, ...parts]) note(term, { text: number, start, end });
		for (const { concept, at, length } of concepts.find(tokens, language))
			note(conceptTerm(concept), { text: number, start: tokens[at]!.start, end: tokens[at + length - 1]!.end });
	}
	return { texts: analysed, occurrences };
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): Stretch[] {
	return Array.from(sentenceSegmenter.segment(text), ({ segment, index }) => {
		return { start: index, end: index + segment.trimEnd().length };
	});
}
