import type { Cluster } from '#domain/map/clusters.ts';
import type { MapViewId } from '#domain/map/frames.ts';
import type { PlaceSpot } from '#domain/map/places.ts';
import { closestView, isCloser } from '#domain/map/views.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import type { Paths } from '#src/paths.ts';

/** The map of a query in one of its views. */
export function mapAddress(paths: Paths, query: SearchQuery, view: MapViewId): string {
	const address = paths.map(query);
	return `${address}${address.includes('?') ? '&' : '?'}view=${view}`;
}

/** Where a mark leads: to the practice, to the place, to a closer view, or to the list of what it stands for. */
export function markerAddress(
	{ members }: Cluster<PlaceSpot>,
	paths: Paths,
	query: SearchQuery,
	view: MapViewId,
): string {
	const points = members.flatMap(({ place }) => place.points);
	const [place, ...otherPlaces] = members.map((member) => member.place);
	const [point, ...otherPoints] = points;
	if (point && otherPoints.length === 0) return paths.practice(point.slug);
	if (place && otherPlaces.length === 0) return paths.municipality(place.slug);
	const closer = closestView(points);
	if (isCloser(closer, view)) return mapAddress(paths, query, closer);
	return paths.practices({ ...query, page: 1, selected: { ...query.selected, ...regionsOf(members) } });
}

/** Filters by state where every place has one, else by country. */
function regionsOf(members: readonly PlaceSpot[]): SearchQuery['selected'] {
	const states = members.map(({ place }) => place.points[0]?.state ?? '');
	if (states.every(Boolean)) return { state: [...new Set(states)].sort() };
	return { country: [...new Set(members.map(({ place }) => place.country))].sort() };
}
