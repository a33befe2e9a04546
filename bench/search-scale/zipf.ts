import type { Random } from './random.ts';

/** Draws from a list, each item with a chance in proportion to its weight. */
export class WeightedDraw<T> {
	readonly #items: readonly T[];
	readonly #sums: Float64Array;

	constructor(items: readonly T[], weights: readonly number[]) {
		this.#items = items;
		this.#sums = new Float64Array(items.length);
		let sum = 0;
		weights.forEach((weight, index) => (this.#sums[index] = sum += weight));
	}

	draw(random: Random): T {
		const at = random() * (this.#sums.at(-1) ?? 0);
		let [low, high] = [0, this.#sums.length - 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#sums[middle] as number) > at) high = middle;
			else low = middle + 1;
		}
		return this.#items[low] as T;
	}
}

/** Draws the first item most often: each with a chance of one by its place in the list. */
export function zipfDraw<T>(items: readonly T[]): WeightedDraw<T> {
	return new WeightedDraw(
		items,
		items.map((_, index) => 1 / (index + 1)),
	);
}

/**
 * A rank from 0 without an upper end. Beyond `scale` the chance of a rank falls with the power `exponent`, so that the
 * number of distinct ranks among n draws grows with the power 1/exponent of n (Lomax distribution; Heaps' law).
 */
export function endlessRank(random: Random, scale: number, exponent: number): number {
	return Math.floor(scale * ((1 - random()) ** (-1 / (exponent - 1)) - 1));
}
