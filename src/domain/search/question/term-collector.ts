import type { Reason, WeightedTerm } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term is strong if its weight is at least this share of the highest, and this much. */
const strongShare = 0.25;
const leastStrong = 0.1;
/** Terms that weigh less than this share of the highest, and those after the first so many, take time and change nothing. */
const leastShare = 0.08;
const mostTerms = 14;

/** Collects terms for one language of texts; the best weight and its reason stand. Terms that no text has are left out. */
export class TermCollector {
	readonly language: string;
	readonly #vocabulary: Vocabulary;
	readonly #terms = new Map<string, { weight: number; reason: Reason }>();

	constructor(language: string, vocabulary: Vocabulary) {
		this.language = language;
		this.#vocabulary = vocabulary;
	}

	add(term: string, weight: number, reason: Reason): void {
		if (weight <= (this.#terms.get(term)?.weight ?? 0)) return;
		if (this.#vocabulary.frequency(term, this.language) > 0) this.#terms.set(term, { weight, reason });
	}

	/** The highest weight so far; 0 if there is no term. */
	get highest(): number {
		return Math.max(0, ...[...this.#terms.values()].map(({ weight }) => weight));
	}

	/** The terms, the weightiest first. */
	terms(): WeightedTerm[] {
		const { highest } = this;
		const least = Math.max(strongShare * highest, leastStrong);
		return [...this.#terms]
			.filter(([, { weight }]) => weight >= leastShare * highest)
			.sort(([, a], [, b]) => b.weight - a.weight)
			.slice(0, mostTerms)
			.map(([term, { weight, reason }]) => ({
				term,
				weight,
				reason,
				isStrong: weight >= least && reason !== 'hint',
			}));
	}
}
