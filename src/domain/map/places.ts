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
	readonly points: readonly MapPoint[];
	/** In the frame's drawing; null outside of it. */
	readonly position: Position | null;
}

export interface PlaceSpot extends Spot {
	readonly place: MapPlace;
}

export function placesOf({ code, points }: MapCountry, frame: FrameId, locale: string): MapPlace[] {
	const bySlug = Map.groupBy(points, (point) => point.municipality.slug);
	const places = [...bySlug].map(([slug, members]) => {
		const first = members[0] as MapPoint;
		return { slug, name: first.municipality.name, country: code, points: members, position: project(frame, first) };
	});
	return sortedByName(places, (place) => place.name, locale);
}

/** The places inside the frame. */
export function spotsOf(map: MapView, frame: FrameId, locale: string): PlaceSpot[] {
	const places = map.countries.flatMap((country) => placesOf(country, frame, locale));
	return places.flatMap((place) => {
		const { slug: key, name, points, position } = place;
		return position ? [{ ...position, key, name, count: points.length, themes: points.map(({ theme }) => theme), place }] : [];
	});
}
