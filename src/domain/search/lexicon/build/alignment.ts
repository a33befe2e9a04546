import type { PhrasePair } from './phrase-pairs.ts';

/** Weights of translations, by source and target stem. */
export type WeightTable = Map<string, Map<string, number>>;

const rounds = 3;

/**
 * How much each stem speaks for each stem of the other side, over all pairs of phrases. Words of longer phrases share
 * their weight in proportion to how well they explain the other side elsewhere.
 * Method: IBM model 1, Brown et al. (1993), on weighted pairs.
 */
export function align(pairs: readonly PhrasePair[]): WeightTable {
	let weights = sharedWeights(pairs, () => 1);
	for (let round = 0; round < rounds; round++) {
		const previous = weights;
		const totals = totalsOf(previous);
		weights = sharedWeights(pairs, (from, to) => (previous.get(from)?.get(to) ?? 0) / (totals.get(from) ?? 1));
	}
	return weights;
}

function sharedWeights(pairs: readonly PhrasePair[], probability: (from: string, to: string) => number): WeightTable {
	const table: WeightTable = new Map();
	for (const pair of pairs)
		for (const target of pair.to) {
			const shares = pair.from.map((stem) => probability(stem, target));
			const perShare = (pair.weight * lengthFactor(pair)) / sum(shares);
			pair.from.forEach((stem, i) => add(table, stem, target, perShare * shares[i]!));
		}
	return table;
}

/** A word for a word says most. A word of a phrase says less: the other side means more than this word. */
function lengthFactor({ from, to }: PhrasePair): number {
	return 0.25 ** (from.length - 1) * 0.5 ** (to.length - 1);
}

function add(table: WeightTable, from: string, to: string, weight: number): void {
	let row = table.get(from);
	if (!row) table.set(from, (row = new Map()));
	row.set(to, (row.get(to) ?? 0) + weight);
}

/** The sum of each row. */
export function totalsOf(table: WeightTable): Map<string, number> {
	return new Map([...table].map(([stem, row]) => [stem, sum(row.values())]));
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
