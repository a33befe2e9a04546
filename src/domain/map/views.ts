import { frameIds, mapViewIds, mapViews, type FrameId, type MapViewId } from './frames.ts';
import type { MapPoint, MapView } from './map.view.ts';
import { project } from './projection.ts';

type Located = Pick<MapPoint, 'latitude' | 'longitude'>;

/** The frame of a view: the first of its frames that holds every practice, else the last. */
export function frameOf(view: MapViewId, map: MapView): FrameId {
	const candidates: readonly FrameId[] = mapViews[view];
	const points = map.countries.flatMap((country) => country.points);
	return candidates.find((id) => holds(id, points)) ?? (candidates.at(-1) as FrameId);
}

/** The view that shows all of the points from nearest. */
export function closestView(points: readonly Located[]): MapViewId {
	const frame = frameIds.find((id) => points.length > 0 && holds(id, points));
	return mapViewIds.find((view) => (mapViews[view] as readonly FrameId[]).includes(frame ?? 'globe')) as MapViewId;
}

export function isMapView(value: unknown): value is MapViewId {
	return mapViewIds.includes(value as MapViewId);
}

/** Whether one view shows more from nearer than another. */
export function isCloser(view: MapViewId, other: MapViewId): boolean {
	return rank(view) < rank(other);
}

function rank(view: MapViewId): number {
	return frameIds.indexOf(mapViews[view][0]);
}

function holds(id: FrameId, points: readonly Located[]): boolean {
	return points.every((point) => project(id, point));
}
