import type { GeoProjection } from 'd3-geo';
import { frameWidth } from './frame-width.ts';
import { frames, type Frame, type FrameId } from './frames.ts';

export interface Position {
	readonly x: number;
	readonly y: number;
}

const padding = 40;
const made = new Map<FrameId, GeoProjection>();

/** The projection of a frame, fitted to its drawing; the outlines are built with the same one. */
export function projectionOf(id: FrameId): GeoProjection {
	let projection = made.get(id);
	if (!projection) made.set(id, (projection = fitted(frames[id])));
	return projection;
}

function fitted(frame: Frame): GeoProjection {
	const edges = {
		type: 'MultiPoint' as const,
		coordinates: frame.holds.map(([longitude, latitude]) => [longitude, latitude]),
	};
	return frame.projection().fitExtent(
		[
			[padding, padding],
			[frameWidth - padding, frame.height - padding],
		],
		edges,
	);
}

/** Where a place lies in a frame's drawing, to a tenth of a unit; null outside of it. */
export function project(
	id: FrameId,
	{ latitude, longitude }: { latitude: number; longitude: number },
): Position | null {
	const [x, y] = projectionOf(id)([longitude, latitude]) ?? [NaN, NaN];
	const inside = x >= 0 && x <= frameWidth && y >= 0 && y <= frames[id].height;
	return inside ? { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 } : null;
}
