import { countCommon, intersect, unite } from '../index/bitmap.ts';
import type { Segment } from '../index/segment.ts';
import { scratch } from './scratch.ts';

/** Selected values by facet. */
export type Selection = Readonly<Record<string, readonly string[] | undefined>>;

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

	/** The number of matches with each value of the segment; the counts of a facet ignore its own selection. */
	counts(): Uint32Array {
		const counts = countValues(this.#segment, this.matches());
		for (const facet of this.#chosen.keys()) this.#countFacet(facet, counts);
		return counts;
	}

	/** Counts the values of one facet anew, without its own selection. */
	#countFacet(facet: string, counts: Uint32Array): void {
		const matches = this.matches(facet);
		const { values } = this.#segment;
		for (const number of values.numbersOf(facet)) counts[number] = countCommon(matches, values.items(number));
	}

	#itemsWith(facet: string, names: readonly string[]): Uint32Array {
		const items = scratch.numbers(this.#matches.length);
		for (const name of names) {
			const number = this.#segment.values.numberOf(`${facet}:${name}`);
			if (number !== undefined) unite(items, this.#segment.values.items(number));
		}
		return items;
	}
}

/** A value is counted by its bitmap if more matches than this, for each number of the bitmap, are likely to have it. */
const matchesPerWord = 0.8;

/** Counts rare values by going through the values of each match, and frequent ones by comparing bitmaps. */
function countValues({ values, size }: Segment, matches: Uint32Array): Uint32Array {
	const { frequencies, ofItems, ends } = values;
	const counts = scratch.numbers(frequencies.length);
	const items = scratch.itemsIn(matches);
	const mostByItems = (matchesPerWord * matches.length * size) / items.length;
	let rare = frequencies.findIndex((frequency) => frequency > mostByItems);
	if (rare < 0) rare = frequencies.length;
	for (let match = 0; match < items.length; match++) {
		const end = ends[items[match]! + 1]!;
		for (let at = ends[items[match]!]!; at < end && ofItems[at]! < rare; at++) counts[ofItems[at]!]!++;
	}
	for (let number = rare; number < counts.length; number++) counts[number] = countCommon(matches, values.items(number));
	return counts;
}
