import type { ReadingContext } from './reading.ts';

/** Exponents: how much less than proportional a translation's probability counts, and how much of it the ones that no text has leave to the others. */
const flatness = 0.7;
const share = 0.6;

export interface WeightedTranslation {
	readonly term: string;
	/** 0 to 1. */
	readonly weight: number;
}

/**
 * Translations of a stem that texts have, with weights from their probabilities.
 * What other stems translate to as well is left out: it says what those mean.
 */
export function translations(
	stem: string,
	from: string,
	to: string,
	{ vocabulary, knowledge: { lexicon } }: ReadingContext,
	others: readonly string[] = [],
): WeightedTranslation[] {
	if (!lexicon) return [];
	const foreign = new Set(others.flatMap((other) => lexicon.translations(other, from, to).map(({ term }) => term)));
	const found = lexicon
		.translations(stem, from, to)
		.filter(({ term }) => !foreign.has(term) && vocabulary.frequency(term, to) > 0)
		.map(({ term, probability }) => ({ term, weight: probability ** flatness }));
	const sum = found.reduce((all, { weight }) => all + weight, 0);
	return found.map(({ term, weight }) => ({ term, weight: weight / sum ** share }));
}
