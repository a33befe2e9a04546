import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './great-circle.ts';
import { nearestCityFinder, type City } from './nearest-city.ts';
import { SpatialGrid } from './spatial-grid.ts';

const centre = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const offset = fc.record({
	north: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
	east: fc.double({ min: -2, max: 2, noNaN: true }),
});

function around(point: { latitude: number; longitude: number }, { north, east }: { north: number; east: number }) {
	const latitude = Math.min(90, Math.max(-90, point.latitude + north));
	const longitude = ((point.longitude + east + 540) % 360) - 180;
	return { latitude, longitude };
}

test('the grid finds what comparing every pair finds, at the poles and the date line too', () => {
	fc.assert(
		fc.property(centre, fc.array(offset, { maxLength: 30 }), (from, offsets) => {
			const points = [from, ...offsets.map((step) => around(from, step))].map((point) => ({ ...point, weight: 1 }));
			const border = points.some((point) => Math.abs(distanceKm(from, point) - 30) < 0.001);
			const within = points.filter((point) => distanceKm(from, point) <= 30).length;
			if (!border) expect(new SpatialGrid(points).sumWithin(from, 30)).toBe(within);
		}),
		{ numRuns: 500 },
	);
});

test('the nearest city is the nearest of all others', () => {
	fc.assert(
		fc.property(centre, fc.array(offset, { maxLength: 30 }), (from, offsets) => {
			const cities: City[] = offsets.map((step, index) => ({
				...around(from, step),
				id: `gn-${index}`,
				inhabitants: 100_000,
			}));
			const others = cities.filter((city) => city.id !== 'gn-0').map((city) => distanceKm(from, city));
			const found = nearestCityFinder(cities)({ ...from, id: 'gn-0' });
			if (others.length === 0) expect(found).toBeNull();
			else expect(found?.km).toBe(Math.min(...others));
		}),
	);
});
