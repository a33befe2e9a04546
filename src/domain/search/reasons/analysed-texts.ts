import { plainText } from '#platform/rich-text/rich-text.ts';
import { conceptTerm } from '../concepts/concept-matcher.ts';
import type { TextWithPath } from '../language-texts.ts';
import type { Knowledge } from '../question/knowledge.ts';

/** Texts of a practice in one language, with where the terms stand that the index has of them. */
export interface AnalysedTexts {
	readonly texts: readonly AnalysedText[];
	readonly places: ReadonlyMap<string, readonly TermPlace[]>;
}

export interface AnalysedText {
	readonly path: string;
	readonly text: string;
	readonly sentences: readonly Stretch[];
}

/** A stretch of a text, without the space after it. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface TermPlace extends Stretch {
	/** Number of the text. */
	readonly text: number;
}

export function analyseTexts(
	texts: readonly TextWithPath[],
	language: string,
	{ analyser, concepts }: Knowledge,
): AnalysedTexts {
	const analysed = texts.map(([path, rich]) => {
		const text = plainText(rich);
		return { path, text, sentences: sentencesOf(text) };
	});
	const places = new Map<string, TermPlace[]>();
	const note = (term: string, place: TermPlace) => {
		const noted = places.get(term);
		if (noted) noted.push(place);
		else places.set(term, [place]);
	};
	for (const [number, { text }] of analysed.entries()) {
		const tokens = [...analyser.tokens(text, language)];
		for (const { stem, parts, isStopWord, start, end } of tokens)
			if (!isStopWord) for (const term of [stem, ...parts]) note(term, { text: number, start, end });
		for (const { concept, at, length } of concepts.find(tokens, language))
			note(conceptTerm(concept), { text: number, start: tokens[at]!.start, end: tokens[at + length - 1]!.end });
	}
	return { texts: analysed, places };
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): Stretch[] {
	return Array.from(sentenceSegmenter.segment(text), ({ segment, index }) => {
		return { start: index, end: index + segment.trimEnd().length };
	});
}
