/** Mean radius of the Earth in km (IUGG). */
export const earthRadiusKm = 6371.0088;

export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** Great-circle distance in km between two points in degrees (haversine formula, on a sphere: error under 0.6 %). */
export function distanceKm(a: Point, b: Point): number {
	const sinLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
	const sinLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
	const h = sinLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sinLongitude ** 2;
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function radians(angle: number): number {
	return (angle * Math.PI) / 180;
}

export function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}
