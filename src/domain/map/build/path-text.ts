import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { doubleArea, simplify, type Point } from './simplify.ts';

export interface PathOptions {
	readonly tolerance: number;
	/** Islands and lakes smaller than this are left out, in square units. */
	readonly smallest: number;
}

interface Stroke {
	readonly points: Point[];
	closed: boolean;
}

/** A shape as compact SVG path: projected, simplified, in whole units relative to the point before. */
export function pathText(shape: GeoPermissibleObjects, projection: GeoProjection, options: PathOptions): string {
	return strokesOf(shape, projection)
		.filter(({ points, closed }) => !closed || doubleArea(points) / 2 >= options.smallest)
		.map((stroke) => strokeText(stroke, options.tolerance))
		.join('');
}

function strokesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Stroke[] {
	const strokes: Stroke[] = [];
	const current = () => strokes.at(-1) as Stroke;
	const pen: GeoContext = {
		beginPath: () => undefined,
		moveTo: (x, y) => void strokes.push({ points: [[x, y]], closed: false }),
		lineTo: (x, y) => void current().points.push([x, y]),
		closePath: () => void (current().closed = true),
		arc: () => undefined,
	};
	geoPath(projection, pen)(shape);
	return strokes;
}

function strokeText({ points, closed }: Stroke, tolerance: number): string {
	const ring = closed ? [...points, points[0] as Point] : points;
	const whole = simplify(ring, tolerance).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
	const distinct = whole.filter(
		([x, y], index) => index === 0 || x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1],
	);
	if (closed) distinct.pop();
	if (distinct.length < (closed ? 3 : 2)) return '';
	const steps = distinct
		.slice(1)
		.map(([x, y], index) => pair(x - (distinct[index]?.[0] ?? 0), y - (distinct[index]?.[1] ?? 0)));
	const [x, y] = distinct[0] as Point;
	return `M${pair(x, y)}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
