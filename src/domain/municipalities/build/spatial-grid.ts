import { degrees, earthRadiusKm, radians, type Point } from './great-circle.ts';

/** Height of a band of cells in degrees of latitude: 33 km, so that a search of 30 km touches three bands. */
const bandDegrees = 0.3;
const bands = Math.ceil(180 / bandDegrees);

export interface Weighted extends Point {
	readonly weight: number;
}

/** Sums of weights around a point; cells are about 33 km wide and high everywhere on the sphere. */
export class SpatialGrid {
	readonly #cells = new Map<number, { readonly xyz: number[]; readonly weights: number[] }>();

	constructor(points: Iterable<Weighted>) {
		for (const point of points) {
			const key = cellKey(bandOf(point.latitude), point.longitude);
			const cell = this.#cells.get(key) ?? { xyz: [], weights: [] };
			cell.xyz.push(...unitVector(point));
			cell.weights.push(point.weight);
			this.#cells.set(key, cell);
		}
	}

	/** Weight of all points within `radiusKm`, the border included; a point at the centre counts. */
	sumWithin(centre: Point, radiusKm: number): number {
		const [x, y, z] = unitVector(centre);
		// The comparison of cosines spares an arc cosine per pair; the slack keeps rounding from losing the centre.
		const least = Math.cos(radiusKm / earthRadiusKm) - 1e-12;
		let sum = 0;
		for (const key of cellsAround(centre, radiusKm)) {
			const cell = this.#cells.get(key);
			if (!cell) continue;
			const { xyz, weights } = cell;
			for (let i = 0, at = 0; i < weights.length; i++, at += 3)
				if (x * xyz[at]! + y * xyz[at + 1]! + z * xyz[at + 2]! >= least) sum += weights[i]!;
		}
		return sum;
	}
}

function cellsAround({ latitude, longitude }: Point, radiusKm: number): number[] {
	const radius = degrees(radiusKm / earthRadiusKm);
	const keys: number[] = [];
	for (let band = bandOf(latitude - radius); band <= bandOf(latitude + radius); band++) {
		const columns = columnsOf(band);
		const reach = longitudeReach(latitude, radiusKm);
		const first = Math.floor(((longitude - reach + 360) / 360) * columns);
		const last = Math.floor(((longitude + reach + 360) / 360) * columns);
		const count = Math.min(last - first + 1, columns);
		for (let i = 0; i < count; i++) keys.push(band * 10_000 + ((first + i) % columns));
	}
	return keys;
}

/** Half the width of the circle in degrees of longitude; all around when it holds a pole. */
function longitudeReach(latitude: number, radiusKm: number): number {
	const ratio = Math.sin(radiusKm / earthRadiusKm) / Math.cos(radians(latitude));
	return ratio >= 1 || ratio < 0 ? 180 : degrees(Math.asin(ratio));
}

function cellKey(band: number, longitude: number): number {
	const columns = columnsOf(band);
	return band * 10_000 + (Math.floor(((longitude + 360) / 360) * columns) % columns);
}

function bandOf(latitude: number): number {
	return Math.min(bands - 1, Math.max(0, Math.floor((latitude + 90) / bandDegrees)));
}

function columnsOf(band: number): number {
	const middle = (band + 0.5) * bandDegrees - 90;
	return Math.max(1, Math.floor((360 * Math.cos(radians(middle))) / bandDegrees));
}

function unitVector({ latitude, longitude }: Point): [number, number, number] {
	const cos = Math.cos(radians(latitude));
	return [cos * Math.cos(radians(longitude)), cos * Math.sin(radians(longitude)), Math.sin(radians(latitude))];
}
