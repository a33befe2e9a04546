import { countCommon, intersect, unite } from '../index/bitmap.ts';
import type { Segment } from '../index/segment.ts';
import { scratch } from './scratch.ts';

/** Selected values by facet. */
export type Selection = Readonly<Record<string, readonly string[] | undefined>>;

/** Counts by `facet:value`. */
export type ValueCounts = Map<string, number>;

/** Matches of a question in a segment, seen through a selection of facet values. */
export class FilteredMatches {
	readonly #segment: Segment;
	readonly #matches: Uint32Array;
	/** Of each facet with a selection: the items that have one of the values. */
	readonly #chosen: ReadonlyMap<string, Uint32Array>;

	constructor(segment: Segment, matches: Uint32Array, selection: Selection) {
		this.#segment = segment;
		this.#matches = matches;
		const active = Object.entries(selection).filter(([, values]) => values?.length);
		this.#chosen = new Map(active.map(([facet, values]) => [facet, this.#itemsWith(facet, values!)]));
	}

	/** Items that have, for every facet with a selection but one, one of the selected values. */
	matches(except?: string): Uint32Array {
		const items = scratch.copy(this.#matches);
		for (const [facet, chosen] of this.#chosen) if (facet !== except) intersect(items, chosen);
		return items;
	}

	/** Adds the number of matches with each value; the counts of a facet ignore its own selection. */
	count(into: ValueCounts): void {
		const counts = countValues(this.#segment, this.matches());
		for (const facet of this.#chosen.keys()) this.#countFacet(facet, counts);
		let number = 0;
		for (const value of this.#segment.values.keys()) {
			const count = counts[number++]!;
			if (count > 0) into.set(value, (into.get(value) ?? 0) + count);
		}
	}

	/** Counts the values of one facet anew, without its own selection. */
	#countFacet(facet: string, counts: Uint32Array): void {
		const matches = this.matches(facet);
		let number = 0;
		for (const [value, items] of this.#segment.values) {
			if (value.startsWith(`${facet}:`)) counts[number] = countCommon(matches, items);
			number++;
		}
	}

	#itemsWith(facet: string, values: readonly string[]): Uint32Array {
		const items = scratch.numbers(this.#matches.length);
		for (const value of values) {
			const bitmap = this.#segment.values.get(`${facet}:${value}`);
			if (bitmap) unite(items, bitmap);
		}
		return items;
	}
}

function countValues({ values, itemValues, itemValueEnds }: Segment, matches: Uint32Array): Uint32Array {
	const counts = scratch.numbers(values.size);
	for (const item of scratch.itemsIn(matches)) {
		const end = itemValueEnds[item + 1]!;
		for (let at = itemValueEnds[item]!; at < end; at++) counts[itemValues[at]!]!++;
	}
	return counts;
}
