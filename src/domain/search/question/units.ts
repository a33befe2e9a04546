import type { AnalysedWord } from '../analysis/analyser.ts';
import type { ConceptMatch } from '../concepts/concept-matcher.ts';
import { isKnown, type ReadingContext, type ReadWord } from './reading.ts';

/** Words that are looked for together, with the concepts they name. */
export interface Unit {
	readonly words: readonly ReadWord[];
	readonly concepts: readonly string[];
}

interface Span {
	readonly at: number;
	readonly length: number;
	readonly concepts: readonly string[];
}

const nothing: AnalysedWord = { stem: '', parts: [], isStopWord: true };

/** Concepts first, the longest before others; each word that is left stands for itself. */
export function unitsOf(words: readonly ReadWord[], context: ReadingContext): Unit[] {
	const spans = conceptSpans(words, context);
	const units: Unit[] = [];
	for (let at = 0; at < words.length; ) {
		const span = spans.find((found) => found.at === at);
		if (span) units.push({ words: words.slice(at, at + span.length), concepts: span.concepts });
		else units.push(...unitsOfWord(words[at]!, context));
		at += span?.length ?? 1;
	}
	return units;
}

function conceptSpans(words: readonly ReadWord[], { knowledge, languages }: ReadingContext): Span[] {
	const matches = languages.flatMap(({ language }) => {
		const tokens = words.map(({ readings }) => readings.get(language) ?? nothing);
		return knowledge.concepts.find(tokens, language).filter(({ isPart }) => !isPart);
	});
	const spans: Span[] = [];
	for (const match of matches.sort((a, b) => b.length - a.length || a.at - b.at)) {
		const same = spans.findIndex(({ at, length }) => at === match.at && length === match.length);
		const concepts = [...new Set([...(spans[same]?.concepts ?? []), match.concept])];
		if (same >= 0) spans[same] = { ...match, concepts };
		else if (!spans.some((span) => overlap(span, match))) spans.push({ ...match, concepts });
	}
	return spans;
}

function overlap(a: Span | ConceptMatch, b: Span | ConceptMatch): boolean {
	return a.at < b.at + b.length && b.at < a.at + a.length;
}

/** A compound that nobody knows as a whole stands for its outer parts, each on its own. */
function unitsOfWord(word: ReadWord, context: ReadingContext): Unit[] {
	const parts = word.readings.get('de')?.parts ?? [];
	if (parts.length < 2 || isKnown(word, context)) return [{ words: [word], concepts: [] }];
	const outer = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)));
	return outer.map((stem) => {
		const reading = { stem, parts: [], isStopWord: false };
		const concepts = context.knowledge.concepts.find([reading], 'de').map(({ concept }) => concept);
		return { words: [{ ...word, spelling: stem, readings: new Map([['de', reading]]) }], concepts };
	});
}
