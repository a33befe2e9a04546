import type { ArrayFile, NumberArray } from './array-file.ts';
import { setBit, wordsFor } from './bitmap.ts';

/** The facet values that items of a segment have, as `facet:value`; their numbers rise with the number of items. */
export class FacetValues {
	readonly names: readonly string[];
	/** How many items have each value. */
	readonly frequencies: Uint32Array;
	/** Numbers of the values of all items in a row, rising for each item, and where those of each item end. */
	readonly ofItems: Uint16Array;
	readonly ends: Uint32Array;
	readonly #bitmaps: Uint32Array;
	readonly #words: number;
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #ofFacets: ReadonlyMap<string, readonly number[]>;

	constructor(file: ArrayFile, names: readonly string[], items: number) {
		this.names = names;
		this.frequencies = file.array('values.frequencies', Uint32Array);
		this.ofItems = file.array('values.ofItems', Uint16Array);
		this.ends = file.array('values.ends', Uint32Array);
		this.#bitmaps = file.array('values.bitmaps', Uint32Array);
		this.#words = wordsFor(items);
		this.#numbers = new Map(names.map((name, number) => [name, number]));
		this.#ofFacets = Map.groupBy(names.keys(), (number) => names[number]!.slice(0, names[number]!.indexOf(':')));
	}

	/** The number of a value, if an item has it. */
	numberOf(name: string): number | undefined {
		return this.#numbers.get(name);
	}

	/** Numbers of the values of a facet. */
	numbersOf(facet: string): readonly number[] {
		return this.#ofFacets.get(facet) ?? [];
	}

	/** The items that have a value. */
	items(number: number): Uint32Array {
		return this.#bitmaps.subarray(number * this.#words, (number + 1) * this.#words);
	}
}

/** Values with the number of items that have each, the rare ones first. */
export function valueFrequencies(items: readonly { readonly values: readonly string[] }[]): Map<string, number> {
	const frequencies = new Map<string, number>();
	for (const { values } of items) for (const value of values) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);
	return new Map([...frequencies].sort(([a, few], [b, many]) => few - many || (a < b ? -1 : 1)));
}

/** The arrays that `FacetValues` reads: of each value the bitmap of its items, of each item the numbers of its values. */
export function valueArrays(
	frequencies: ReadonlyMap<string, number>,
	items: readonly { readonly values: readonly string[] }[],
): Record<string, NumberArray> {
	const words = wordsFor(items.length);
	const bitmaps = new Uint32Array(frequencies.size * words);
	const numbers = new Map([...frequencies.keys()].map((value, number) => [value, number]));
	const ofItems = items.map(({ values }) => values.map((value) => numbers.get(value)!).sort((a, b) => a - b));
	const ends = new Uint32Array(items.length + 1);
	ofItems.forEach((own, item) => {
		for (const number of own) setBit(bitmaps.subarray(number * words, (number + 1) * words), item);
		ends[item + 1] = ends[item]! + own.length;
	});
	return {
		'values.frequencies': Uint32Array.from(frequencies.values()),
		'values.ofItems': Uint16Array.from(ofItems.flat()),
		'values.ends': ends,
		'values.bitmaps': bitmaps,
	};
}
