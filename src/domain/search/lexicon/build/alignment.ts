import type { PhrasePair } from './phrase-pairs.ts';

/** Weights of translations, by source and target stem. */
export type WeightTable = Map<string, Map<string, number>>;

const rounds = Number(process.env.ROUNDS ?? 4);
const F = Number(process.env.FMULTI ?? 0.5);

/**
 * How much each stem speaks for each stem of the other side, over all pairs of phrases. Words of longer phrases share
 * their weight in proportion to how well they explain the other side elsewhere.
 * Method: IBM model 1, Brown et al. (1993), on weighted pairs.
 */
export function align(pairs: readonly PhrasePair[]): WeightTable {
	let weights = sharedWeights(pairs, () => 1);
	for (let round = 0; round < rounds; round++) {
		const totals = new Map([...weights].map(([stem, row]) => [stem, sum(row.values())]));
		const previous = weights;
		weights = sharedWeights(pairs, (from, to) => (previous.get(from)?.get(to) ?? 0) / (totals.get(from) ?? 1));
	}
	return weights;
}

function sharedWeights(pairs: readonly PhrasePair[], probability: (from: string, to: string) => number): WeightTable {
	const table: WeightTable = new Map();
	for (const { from, to, weight } of pairs)
		for (const target of to) {
			const shares = from.map((stem) => probability(stem, target));
			const perShare = (weight * lengthFactor(from.length * to.length)) / sum(shares);
			from.forEach((stem, i) => add(table, stem, target, perShare * shares[i]!));
		}
	return table;
}

/** A word for a word says most. */
function lengthFactor(combinations: number): number {
	return F ** Math.log2(combinations);
}

function add(table: WeightTable, from: string, to: string, weight: number): void {
	let row = table.get(from);
	if (!row) table.set(from, (row = new Map()));
	row.set(to, (row.get(to) ?? 0) + weight);
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
