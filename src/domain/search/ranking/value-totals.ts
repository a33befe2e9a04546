import type { Segment } from '../index/segment.ts';

/** Adds up counts of facet values over segments, each of which numbers its values in its own way. */
export class ValueTotals {
	readonly #names: readonly string[];
	/** Of each segment: the numbers that its values have here. */
	readonly #numbers: readonly Uint32Array[];

	constructor(segments: readonly Segment[]) {
		this.#names = [...new Set(segments.flatMap(({ values }) => values.names))];
		const numbers = new Map(this.#names.map((name, number) => [name, number]));
		this.#numbers = segments.map(({ values }) => Uint32Array.from(values.names, (name) => numbers.get(name)!));
	}

	/** Totals by `facet:value` of the counts that each segment has; values without any are left out. */
	of(counts: readonly Uint32Array[]): Map<string, number> {
		const totals = new Uint32Array(this.#names.length);
		counts.forEach((ofSegment, segment) => {
			const numbers = this.#numbers[segment]!;
			for (let value = 0; value < ofSegment.length; value++) totals[numbers[value]!]! += ofSegment[value]!;
		});
		const named = new Map<string, number>();
		totals.forEach((total, number) => total > 0 && named.set(this.#names[number]!, total));
		return named;
	}
}
