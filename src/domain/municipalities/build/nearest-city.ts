import { distanceKm, earthRadiusKm, radians, type Point } from './great-circle.ts';

export interface City extends Point {
	readonly id: string;
	readonly inhabitants: number | null;
}

export interface NearestCity {
	readonly id: string;
	readonly km: number;
	readonly inhabitants: number;
}

/**
 * Finds the nearest of the cities that is not the place itself. Cities are sorted by latitude and looked at outwards
 * on both sides, until the difference of latitude alone is further than the best one found: exact, without a grid.
 */
export function nearestCityFinder(
	cities: readonly City[],
): (place: Point & { readonly id: string }) => NearestCity | null {
	const sorted = [...cities].sort((a, b) => a.latitude - b.latitude);
	return (place) => {
		let best: NearestCity | null = null;
		let below = firstFrom(sorted, place.latitude) - 1;
		let above = below + 1;
		for (;;) {
			const south = sorted[below];
			const north = sorted[above];
			const next = !south ? north : !north || nearer(place, south, north) ? south : north;
			if (!next || (best && latitudeKm(place, next) > best.km)) return best;
			if (next === south) below--;
			else above++;
			if (next.id === place.id) continue;
			const km = distanceKm(place, next);
			if (!best || km < best.km) best = { id: next.id, km, inhabitants: next.inhabitants ?? 0 };
		}
	};
}

function nearer(place: Point, south: Point, north: Point): boolean {
	return place.latitude - south.latitude <= north.latitude - place.latitude;
}

function latitudeKm(a: Point, b: Point): number {
	return radians(Math.abs(a.latitude - b.latitude)) * earthRadiusKm;
}

function firstFrom(sorted: readonly City[], latitude: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]!.latitude < latitude) low = middle + 1;
		else high = middle;
	}
	return low;
}
