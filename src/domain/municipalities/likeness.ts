import { settlements } from './build/settlement.ts';
import { countryGroup, countryGroups } from './likeness-countries.ts';
import type { Municipality } from './municipality.ts';

/** What of a place is compared, in numbers made for it; NaN stands for what is not known. */
export interface PlaceFacts {
	/** Natural logarithm, and so are the next two. */
	readonly inhabitants: number;
	readonly surroundings: number;
	readonly cityDistance: number;
	/** Rank from urban (0) to rural (2). */
	readonly settlement: number;
	readonly country: string;
	readonly region: string | null;
	/** Bits of `countryGroup`. */
	readonly countryGroups: number;
	readonly kind: Municipality['kind'];
}

/** What of a municipality is looked at. */
export type ComparedPlace = Pick<
	Municipality,
	'inhabitants' | 'population30km' | 'settlement' | 'country' | 'region' | 'kind'
> & { readonly nearestCity: { readonly km: number } | null };

/** Whether a large city is one kilometre away or three makes no difference; added before the logarithm. */
export const nearKm = 5;

export function placeFacts(place: ComparedPlace): PlaceFacts {
	const rank = (settlements as readonly string[]).indexOf(place.settlement);
	return {
		inhabitants: logarithm(place.inhabitants),
		surroundings: logarithm(place.population30km),
		cityDistance: place.nearestCity ? Math.log(place.nearestCity.km + nearKm) : NaN,
		settlement: rank < 0 ? NaN : rank,
		country: place.country,
		region: place.region,
		countryGroups: countryGroups(place.country),
		kind: place.kind,
	};
}

function logarithm(people: number | null): number {
	return people === null || people <= 0 ? NaN : Math.log(people);
}

export const aspects = ['inhabitants', 'surroundings', 'city', 'settlement', 'region', 'kind'] as const;
export type Aspect = (typeof aspects)[number];

/** How much each aspect counts, in percent; the reasons are in docs/likeness.md. */
export const weights: Readonly<Record<Aspect, number>> = {
	inhabitants: 30,
	surroundings: 20,
	city: 15,
	settlement: 10,
	region: 20,
	kind: 5,
};

/** How alike two places are in one aspect: 1 the same, 0 not at all, NaN where it is not known of both. */
export const likenessIn: Readonly<Record<Aspect, (a: PlaceFacts, b: PlaceFacts) => number>> = {
	inhabitants: (a, b) => Math.sqrt(ratio(a.inhabitants, b.inhabitants)),
	surroundings: (a, b) => Math.sqrt(ratio(a.surroundings, b.surroundings)),
	city: (a, b) => ratio(a.cityDistance, b.cityDistance),
	settlement: (a, b) => 1 - Math.abs(a.settlement - b.settlement) / (settlements.length - 1),
	region: likenessOfRegions,
	kind: (a, b) => (a.kind === b.kind ? 1 : 0),
};

/** The smaller of two values through the larger, from their logarithms. */
function ratio(a: number, b: number): number {
	return Math.exp(-Math.abs(a - b));
}

/** How alike two regions of one country are. */
export const inOneCountry = 0.7;

function likenessOfRegions(a: PlaceFacts, b: PlaceFacts): number {
	if (a.country === b.country) return a.region === b.region ? 1 : inOneCountry;
	return likenessAbroad(a.countryGroups & b.countryGroups);
}

/** How alike regions of two countries are that have these groups in common. */
export function likenessAbroad(sharedGroups: number): number {
	if (sharedGroups & countryGroup.europeanUnion) return 0.45;
	return sharedGroups & countryGroup.oecd ? 0.35 : 0;
}

/**
 * How alike two places are, from 0 to 1: symmetric, and 1 for a place with itself. The mean of the aspects by weight
 * (Gower 1971), in well under 100 ns: search asks it of every practice.
 */
export function likeness(a: PlaceFacts, b: PlaceFacts): number {
	const all =
		weights.inhabitants * likenessIn.inhabitants(a, b) +
		weights.surroundings * likenessIn.surroundings(a, b) +
		weights.city * likenessIn.city(a, b) +
		weights.settlement * likenessIn.settlement(a, b) +
		weights.region * likenessIn.region(a, b) +
		weights.kind * likenessIn.kind(a, b);
	return Number.isNaN(all) ? likenessInWhatIsKnown(a, b) : all / 100;
}

function likenessInWhatIsKnown(a: PlaceFacts, b: PlaceFacts): number {
	const known = aspects.filter((aspect) => !Number.isNaN(likenessIn[aspect](a, b)));
	const weight = known.reduce((sum, aspect) => sum + weights[aspect], 0);
	return known.reduce((sum, aspect) => sum + weights[aspect] * likenessIn[aspect](a, b), 0) / weight;
}
