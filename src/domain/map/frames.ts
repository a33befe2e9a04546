import { geoAzimuthalEqualArea, geoConicEqualArea, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

type Degrees = readonly [longitude: number, latitude: number];

/** A section of the earth: how it is flattened and what has to fit into it. */
export interface Frame {
	readonly height: number;
	readonly projection: () => GeoProjection;
	/** Places at the edges; the drawing is as large as it can be with all of them inside. */
	readonly holds: readonly Degrees[];
	/** Country in front of its neighbours, by ISO 3166-1 numeric code as world-atlas has it. */
	readonly focus?: string;
	/** The smaller the section, the finer its coasts. */
	readonly detail: 'low' | 'middle' | 'high';
	/** Whether borders of states and provinces are drawn. */
	readonly regions: boolean;
}

/** From the closest to the widest: a view without a wish of the visitor takes the first that holds every point. */
export const frames = {
	germany: {
		height: 1160,
		projection: () => geoConicEqualArea().rotate([-10.3, 0]).parallels([48.5, 54]),
		holds: [
			[4, 46.6],
			[16.8, 46.6],
			[10, 55.3],
		],
		focus: '276',
		detail: 'high',
		regions: false,
	},
	'north-america': {
		height: 1120,
		projection: () => geoConicEqualArea().rotate([96, 0]).parallels([30, 52]),
		holds: [
			[-124.6, 25],
			[-81, 24.6],
			[-134, 56],
			[-61, 44],
			[-67, 56],
			[-96, 59],
		],
		detail: 'middle',
		regions: true,
	},
	europe: {
		height: 1200,
		projection: () => geoAzimuthalEqualArea().rotate([-12, -51]),
		holds: [
			[-10.5, 36],
			[29, 35.5],
			[-10, 54],
			[32, 62],
			[18, 65],
		],
		detail: 'middle',
		regions: false,
	},
	atlantic: {
		height: 980,
		projection: () => geoConicEqualArea().rotate([42, 0]).parallels([20, 58]),
		holds: [
			[-125, 48],
			[-118, 32],
			[-75, 2],
			[36, 42],
			[28, 35],
			[32, 64],
			[-95, 62],
		],
		detail: 'low',
		regions: true,
	},
	globe: {
		height: 1000,
		projection: () => geoNaturalEarth1().rotate([-11, 0]),
		holds: [
			[-168, 20],
			[178, 20],
			[0, 76],
			[0, -54],
		],
		detail: 'low',
		regions: false,
	},
} as const satisfies Record<string, Frame>;

export type FrameId = keyof typeof frames;
export const frameIds = Object.keys(frames) as FrameId[];

/** What a visitor chooses from, and the frames that show it: the first that holds every practice. */
export const mapViews = {
	world: ['atlantic', 'globe'],
	europe: ['europe'],
	germany: ['germany'],
	'north-america': ['north-america'],
} as const satisfies Record<string, readonly FrameId[]>;

export type MapViewId = keyof typeof mapViews;
export const mapViewIds = Object.keys(mapViews) as MapViewId[];
