/** A stem of the other language and how probably it is meant. */
export interface Translation {
	readonly term: string;
	readonly probability: number;
}

/** Of the best one's weight. A share of the whole would leave nothing of words with many meanings. */
const leastShare = 0.05;
const mostTranslations = 12;

/** The most probable of weighted terms, best first, with probabilities that add up to 1; equal ones by their letters. */
export function mostProbable(weights: ReadonlyMap<string, number>): Translation[] {
	const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const least = leastShare * (ranked[0]?.[1] ?? 0);
	const kept = ranked.slice(0, mostTranslations).filter(([, weight]) => weight >= least);
	const total = kept.reduce((sum, [, weight]) => sum + weight, 0);
	return kept.map(([term, weight]) => ({ term, probability: weight / total }));
}

/** Translations of translations: what a pivot language in between leads to. */
export function composed(
	first: readonly Translation[],
	translationsOf: (term: string) => readonly Translation[],
): Translation[] {
	const weights = new Map<string, number>();
	for (const { term: pivot, probability } of first)
		for (const { term, probability: onward } of translationsOf(pivot))
			weights.set(term, (weights.get(term) ?? 0) + probability * onward);
	return mostProbable(weights);
}
