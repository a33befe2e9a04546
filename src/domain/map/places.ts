import { sortedByName } from '#platform/i18n/format.ts';
import type { FrameId } from './frames.ts';
import type { MapCountry, MapPoint, MapView } from './map.view.ts';
import type { Spot } from './markers.ts';
import { project, type Position } from './projection.ts';

/** A municipality with its practices. */
export interface MapPlace {
	readonly slug: string;
	readonly name: string;
	readonly country: string;
	readonly inhabitants: number;
	readonly points: readonly MapPoint[];
	/** In the frame's drawing; null outside of it. */
	readonly position: Position | null;
}

export interface PlaceSpot extends Spot {
	readonly place: MapPlace;
}

export function placesOf({ code, points }: MapCountry, frame: FrameId, locale: string): MapPlace[] {
	const bySlug = Map.groupBy(points, (point) => point.municipality.slug);
	const places = [...bySlug.values()].map((members) => {
		const first = members[0] as MapPoint;
		return { ...first.municipality, country: code, points: members, position: project(frame, first) };
	});
	return sortedByName(places, (place) => place.name, locale);
}

/** The places inside the frame. */
export function spotsOf(map: MapView, frame: FrameId, locale: string): PlaceSpot[] {
	const places = map.countries.flatMap((country) => placesOf(country, frame, locale));
	return places.flatMap((place) => {
		const { slug: key, name, inhabitants, points, position } = place;
		const themes = points.map(({ theme }) => theme);
		return position ? [{ ...position, key, name, inhabitants, count: points.length, themes, place }] : [];
	});
}
