import type { AnalysedWord } from '../analysis/analyser.ts';
import { stemOf } from '../analysis/stem.ts';
import { conceptTerm } from '../concepts/concept-matcher.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadingContext, ReadWord } from './reading.ts';
import type { Reason, WeightedTerm } from './understanding.ts';
import type { NamedConcept } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Weights of what is looked for besides the word itself; measured, see `docs/search-quality.md`. */
export const expansionWeights = {
	concept: 0.7,
	narrower: 0.15,
	part: 0.3,
	translatedPart: 0.5,
	/** The same letters in a text of another language: surely if nobody knows the word, as a name; else hardly. */
	sameLettersUnknown: 0.9,
	sameLettersKnown: 0.12,
	completion: 0.6,
	corrected: 0.7,
} as const;

/** A term is strong if its weight is at least this share of the highest. */
const strongShare = 0.25;
const mostTerms = 14;

/** Collects terms for one language of texts; the best weight and its reason stand. */
export class TermCollector {
	readonly #terms = new Map<string, { weight: number; reason: Reason }>();

	add(term: string, weight: number, reason: Reason): void {
		const known = this.#terms.get(term);
		if (weight > (known?.weight ?? 0)) this.#terms.set(term, { weight, reason });
	}

	/** The terms that the index has, the weightiest first. */
	terms(language: string, vocabulary: Vocabulary): WeightedTerm[] {
		const found = [...this.#terms]
			.filter(([term]) => vocabulary.frequency(term, language) > 0)
			.sort(([, a], [, b]) => b.weight - a.weight)
			.slice(0, mostTerms);
		const least = strongShare * (found[0]?.[1].weight ?? 0);
		return found.map(([term, { weight, reason }]) => ({
			term,
			weight,
			reason,
			isStrong: weight >= least && reason !== 'part',
		}));
	}
}

/** Adds what a word means in texts of a language: itself, its parts, its translations, the same letters. */
export function expandWord(
	{ surface, spelling, readings }: ReadWord,
	target: string,
	{ languages, knowledge: { lexicon } }: ReadingContext,
	into: TermCollector,
	factor: number,
): void {
	const weights = expansionWeights;
	const sure = spelling === surface ? factor : factor * weights.corrected;
	const reason: Reason = spelling === surface ? 'word' : 'spelling';
	let isKnown = false;
	for (const { language, share } of languages) {
		const reading = readings.get(language);
		if (!reading || reading.isStopWord) continue;
		if (language === target) {
			into.add(reading.stem, sure * Math.max(share, 0.5), reason);
			for (const part of reading.parts) into.add(part, sure * share * weights.part, 'part');
			continue;
		}
		isKnown ||= lexicon?.knows(reading.stem, language) ?? false;
		for (const translation of translations(reading, language, target, lexicon))
			into.add(translation.term, sure * share * translation.weight, translation.reason);
	}
	const sameLetters = isKnown ? weights.sameLettersKnown : weights.sameLettersUnknown;
	into.add(stemOf(spelling, target), sure * sameLetters, reason);
}

/** Adds known words that begin with a word that nobody knows. */
export function addCompletions(
	{ completions }: ReadWord,
	target: string,
	{ languages }: ReadingContext,
	into: TermCollector,
	factor: number,
): void {
	if (languages.some(({ language }) => language === target))
		for (const word of completions) into.add(stemOf(word, target), factor * expansionWeights.completion, 'beginning');
}

/** Translations of a word; of its parts where the whole is not in the lexicon. */
function translations(reading: AnalysedWord, from: string, to: string, lexicon: Lexicon | undefined) {
	const direct = lexicon?.translations(reading.stem, from, to) ?? [];
	if (direct.length > 0)
		return direct.map(({ term, probability }) => ({ term, weight: probability, reason: 'translation' as const }));
	const share = expansionWeights.translatedPart / Math.max(1, reading.parts.length);
	return reading.parts.flatMap((part) =>
		(lexicon?.translations(part, from, to) ?? []).map(({ term, probability }) => ({
			term,
			weight: share * probability,
			reason: 'part' as const,
		})),
	);
}

/** Adds texts about a concept, and about what is a part or a kind of it. */
export function expandConcept({ id, factor }: NamedConcept, { concepts }: Knowledge, into: TermCollector): void {
	into.add(conceptTerm(id), factor * expansionWeights.concept, 'concept');
	for (const narrower of concepts.narrower(id))
		into.add(conceptTerm(narrower), factor * expansionWeights.narrower, 'narrower');
}
