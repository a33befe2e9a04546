import { inOneCountry, likenessAbroad, nearKm, placeFacts, weights } from './likeness.ts';
import type { Municipality } from './municipality.ts';

/** Where peers are looked for: in the same region, elsewhere in the country, in other countries. */
export const zones = ['region', 'country', 'abroad'] as const;
export type Zone = (typeof zones)[number];

/** The most that a place of a zone can be like this one. */
export function mostAlike(place: Municipality, zone: Zone): number {
	const share = { region: 1, country: inOneCountry, abroad: likenessAbroad(placeFacts(place).countryGroups) }[zone];
	return 1 - (weights.region / 100) * (1 - share);
}

type Range = readonly [least: number, most: number];

/** Ranges in which peers are looked for; null is without a border. */
export interface PeerRanges {
	readonly inhabitants: Range | null;
	readonly population30km: Range | null;
	readonly cityKm: Range | null;
}

/** The columns for people hold whole numbers of 32 bits. */
const greatestInteger = 2 ** 31 - 1;

/** Outside of these ranges a single aspect costs more than `loss` (0 to 1) of the likeness. */
export function peerRanges(place: Municipality, loss: number): PeerRanges {
	const leastShare = (weight: number) => Math.max(0, 1 - (100 * loss) / weight);
	// The likeness of numbers of people is the square root of their ratio.
	const people = (value: number | null, weight: number) => {
		const range = rangeAround(value, leastShare(weight) ** 2);
		return range && ([Math.floor(range[0]), Math.min(Math.ceil(range[1]), greatestInteger)] as const);
	};
	const km = place.nearestCity && rangeAround(place.nearestCity.km + nearKm, leastShare(weights.city));
	return {
		inhabitants: people(place.inhabitants, weights.inhabitants),
		population30km: people(place.population30km, weights.surroundings),
		cityKm: km && [km[0] - nearKm, km[1] - nearKm],
	};
}

function rangeAround(value: number | null, ratio: number): Range | null {
	return value === null || ratio < 0.001 ? null : [value * ratio, value / ratio];
}

/** How many peers there are, and how many from home and from abroad at least. */
const wanted = { all: 8, each: 3 };
export const mostOfOneZone = wanted.all - wanted.each;

interface Rated {
	readonly id: string;
	readonly likeness: number;
}

/** The most alike from home and abroad, some of each, the most alike first. */
export function choosePeers<P extends Rated>(home: readonly P[], abroad: readonly P[]): P[] {
	const sides = [home, abroad].map((side) => side.toSorted(byLikeness));
	const sure = sides.flatMap((side) => side.slice(0, wanted.each));
	const others = sides.flatMap((side) => side.slice(wanted.each)).sort(byLikeness);
	return [...sure, ...others.slice(0, wanted.all - sure.length)].sort(byLikeness);
}

export function byLikeness(a: Rated, b: Rated): number {
	return b.likeness - a.likeness || (a.id < b.id ? -1 : 1);
}
