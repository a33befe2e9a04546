/** A stem of the other language and how probably it is meant. */
export interface Translation {
	readonly term: string;
	readonly probability: number;
}

const leastProbability = 0.03;
const mostTranslations = 12;

/** The most probable of weighted terms, best first, with probabilities that add up to 1; equal ones by their letters. */
export function mostProbable(weights: ReadonlyMap<string, number>): Translation[] {
	const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const total = sum(ranked);
	const kept = ranked.filter(([, weight]) => weight >= leastProbability * total).slice(0, mostTranslations);
	const keptTotal = sum(kept);
	return kept.map(([term, weight]) => ({ term, probability: weight / keptTotal }));
}

function sum(weights: readonly (readonly [string, number])[]): number {
	return weights.reduce((total, [, weight]) => total + weight, 0);
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
