import { nearestCityFinder, type NearestCity } from './nearest-city.ts';
import { SpatialGrid } from './spatial-grid.ts';
import type { Place } from './place.ts';

const largeCity = 100_000;
const radiusKm = 30;

export interface Surroundings {
	readonly population30km: number;
	readonly nearestCity: NearestCity | null;
}

/** Looks around any place or county; only municipalities are counted, or the people of a county would count twice. */
export function surroundingsOf(
	municipalities: readonly Place[],
): (place: Pick<Place, 'id' | 'latitude' | 'longitude'>) => Surroundings {
	const grid = new SpatialGrid(municipalities.map((place) => ({ ...position(place), weight: place.inhabitants ?? 0 })));
	const nearest = nearestCityFinder(municipalities.filter((place) => (place.inhabitants ?? 0) >= largeCity));
	return (place) => ({ population30km: grid.sumWithin(place, radiusKm), nearestCity: nearest(place) });
}

function position({ latitude, longitude }: Place) {
	return { latitude, longitude };
}
