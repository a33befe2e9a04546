import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOf } from './likeness-grades.ts';
import { municipality } from './municipality.fixture.ts';
import { choosePeers, mostAlike, peerRanges, zones } from './peers.ts';

const anyPlace = fc
	.record({
		inhabitants: fc.integer({ min: 1, max: 30_000_000 }),
		population30km: fc.integer({ min: 1, max: 60_000_000 }),
		km: fc.double({ min: 0, max: 3000, noNaN: true }),
		settlement: fc.constantFrom('urban', 'suburban', 'rural'),
		country: fc.constantFrom('DE', 'FR', 'CA', 'US', 'NG'),
		region: fc.constantFrom('01', '02'),
	})
	.map(({ km, ...different }) => municipality({ ...different, nearestCity: { id: 'gn-1', km } }));

test('whoever loses less than allowed is within the ranges, so nobody is missed', () => {
	fc.assert(
		fc.property(anyPlace, anyPlace, fc.constantFrom(0.01, 0.06, 0.14), (place, other, loss) => {
			const zone = place.country !== other.country ? 'abroad' : place.region === other.region ? 'region' : 'country';
			const { inhabitants, population30km, cityKm } = peerRanges(place, loss);
			const within =
				isIn(other.inhabitants!, inhabitants) &&
				isIn(other.population30km, population30km) &&
				isIn(other.nearestCity!.km, cityKm);
			if (!within) expect(likenessOf(place, other)).toBeLessThanOrEqual(mostAlike(place, zone) - loss + 1e-9);
		}),
		{ numRuns: 2000 },
	);
});

function isIn(value: number, range: readonly [number, number] | null): boolean {
	return range === null || (value >= range[0] && value <= range[1]);
}

test('no place is more alike than its zone allows', () => {
	fc.assert(
		fc.property(anyPlace, anyPlace, (a, b) => {
			const zone = a.country !== b.country ? 'abroad' : a.region === b.region ? 'region' : 'country';
			expect(likenessOf(a, b)).toBeLessThanOrEqual(mostAlike(a, zone) + 1e-9);
		}),
	);
	expect(zones.map((zone) => mostAlike(municipality(), zone))).toEqual([1, 0.94, 0.89]);
});

const rated = (name: string, ...likeness: number[]) =>
	likeness.map((value, index) => ({ id: `${name}-${index}`, likeness: value }));

test('of eight peers three are from abroad, even where home is nearer, and the nearest come first', () => {
	const peers = choosePeers(rated('home', 0.99, 0.98, 0.97, 0.96, 0.95), rated('abroad', 0.8, 0.7, 0.6, 0.5, 0.4));
	expect(peers.map(({ id }) => id)).toEqual([...ids('home', 5), ...ids('abroad', 3)]);
});

test('three are from home, even where places abroad are nearer', () => {
	const peers = choosePeers(rated('home', 0.6, 0.5, 0.4, 0.3, 0.2), rated('abroad', 0.9, 0.8, 0.7, 0.65, 0.61));
	expect(peers.map(({ id }) => id)).toEqual([...ids('abroad', 5), ...ids('home', 3)]);
});

test('a country with few places gives what it has', () => {
	expect(choosePeers(rated('home', 0.9), rated('abroad', 0.8, 0.7, 0.6, 0.5, 0.4))).toHaveLength(6);
	expect(choosePeers([], [])).toEqual([]);
});

function ids(name: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}
