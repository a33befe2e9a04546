import { countryGroups } from '#domain/municipalities/likeness-countries.ts';
import type { PlaceFacts } from '#domain/municipalities/likeness.ts';
import type { DocumentPlace } from '../search-document.ts';
import type { ArrayFile, NumberArray } from './array-file.ts';
import { dictionaryArrays, TermDictionary } from './term-dictionary.ts';

const measures = ['inhabitants', 'surroundings', 'cityDistance', 'settlement'] as const;

/** The distinct places of a segment's items, in columns: a thread makes no objects of them before it needs one. */
export class PlaceColumns {
	/** Of each item: the number of its place, or 0 if it has none. */
	readonly #ofItems: Uint32Array;
	/** Four for each place; NaN where one is not known. */
	readonly #measures: Float64Array;
	readonly #isCounty: Uint8Array;
	readonly #countries: TermDictionary;
	readonly #regions: TermDictionary;

	constructor(file: ArrayFile) {
		this.#ofItems = file.array('places', Uint32Array);
		this.#measures = file.array('places.measures', Float64Array);
		this.#isCounty = file.array('places.isCounty', Uint8Array);
		this.#countries = TermDictionary.in(file, 'places.countries');
		this.#regions = TermDictionary.in(file, 'places.regions');
	}

	/** How many places there are; their numbers begin at 1. */
	get size(): number {
		return this.#isCounty.length;
	}

	numberOf(item: number): number {
		return this.#ofItems[item]!;
	}

	facts(number: number): PlaceFacts {
		const at = number - 1;
		const [inhabitants, surroundings, cityDistance, settlement] = this.#measures.subarray(at * 4, at * 4 + 4);
		const country = this.#countries.term(at);
		return {
			inhabitants: inhabitants!,
			surroundings: surroundings!,
			cityDistance: cityDistance!,
			settlement: settlement!,
			country,
			region: this.#regions.term(at) || null,
			countryGroups: countryGroups(country),
			kind: this.#isCounty[at] ? 'county' : 'municipality',
		};
	}
}

/** The arrays that `PlaceColumns` reads, for the place of each item. */
export function placeArrays(ofItems: readonly (DocumentPlace | undefined)[]): Record<string, NumberArray> {
	const places = [...new Map(ofItems.flatMap((place) => (place ? [[place.id, place.facts]] : []))).values()];
	const numbers = new Map([...new Set(ofItems.flatMap((place) => place?.id ?? []))].map((id, at) => [id, at + 1]));
	return {
		places: Uint32Array.from(ofItems, (place) => (place ? numbers.get(place.id)! : 0)),
		'places.measures': Float64Array.from(places.flatMap((facts) => measures.map((measure) => facts[measure]))),
		'places.isCounty': Uint8Array.from(places, ({ kind }) => (kind === 'county' ? 1 : 0)),
		...dictionaryArrays(
			'places.countries',
			places.map(({ country }) => country),
		),
		...dictionaryArrays(
			'places.regions',
			places.map(({ region }) => region ?? ''),
		),
	};
}
