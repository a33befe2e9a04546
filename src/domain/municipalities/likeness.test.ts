import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspects, likeness, placeFacts, weights, type ComparedPlace } from './likeness.ts';
import { municipality } from './municipality.fixture.ts';

const people = fc.integer({ min: 1, max: 30_000_000 });
const km = fc.double({ min: 0, max: 3000, noNaN: true });
const anyPlace: fc.Arbitrary<ComparedPlace> = fc.record({
	inhabitants: fc.option(people),
	population30km: fc.integer({ min: 0, max: 60_000_000 }),
	nearestCity: fc.option(fc.record({ km })),
	settlement: fc.constantFrom('urban', 'suburban', 'rural', 'unheard-of'),
	country: fc.constantFrom('DE', 'FR', 'CA', 'US', 'BR', 'NG'),
	region: fc.option(fc.constantFrom('01', '02', 'ON')),
	kind: fc.constantFrom('municipality', 'county'),
});
const alike = (a: ComparedPlace, b: ComparedPlace) => likeness(placeFacts(a), placeFacts(b));
const altena = municipality();

describe('likeness', () => {
	test('is the same in both directions, and from 0 to 1', () => {
		fc.assert(
			fc.property(anyPlace, anyPlace, (a, b) => {
				expect(alike(a, b)).toBe(alike(b, a));
				expect(alike(a, b)).toBeGreaterThanOrEqual(0);
				expect(alike(a, b)).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('of a place with itself is 1, whatever is known of it', () => {
		fc.assert(
			fc.property(anyPlace, (place) => {
				expect(alike(place, place)).toBe(1);
			}),
		);
	});

	test('falls as the number of inhabitants moves away, on either side', () => {
		fc.assert(
			fc.property(people, people, people, (...numbers) => {
				const [low, middle, high] = numbers
					.toSorted((a, b) => a - b)
					.map((inhabitants) => municipality({ inhabitants }));
				expect(alike(low!, high!)).toBeLessThanOrEqual(alike(low!, middle!));
				expect(alike(high!, low!)).toBeLessThanOrEqual(alike(high!, middle!));
			}),
		);
	});

	test('falls as the next large city moves away', () => {
		const at = (distance: number) => municipality({ nearestCity: { id: 'gn-1', km: distance } });
		fc.assert(
			fc.property(km, km, (near, far) => {
				const [a, b] = [Math.min(near, far), Math.max(near, far)];
				expect(alike(at(0), at(b))).toBeLessThanOrEqual(alike(at(0), at(a)));
			}),
		);
	});

	test.each([
		['a neighbour twice as large', { inhabitants: 34_600 }],
		['as many people around as in the country', { population30km: 180_000 }],
		['the city 100 km away', { nearestCity: { id: 'gn-1', km: 100 } }],
		['a rural place', { settlement: 'rural' }],
		['another state', { region: '02' }],
		['a county', { kind: 'county' as const }],
	])('is less with %s', (_, different) => {
		expect(alike(altena, municipality(different))).toBeLessThan(0.96);
	});

	test('is highest in the same state, then in the country, in the European Union, in the OECD, elsewhere', () => {
		const places = [altena, { ...altena, region: '02' }, { ...altena, country: 'NL' }, { ...altena, country: 'CA' }];
		const shares = [...places, { ...altena, country: 'NG' }].map((place) => alike(altena, place));
		expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => b - a));
	});

	test('leaves out what is not known of one of the two', () => {
		const unknown = municipality({ inhabitants: null });
		expect(alike(unknown, altena)).toBe(1);
		expect(alike(unknown, municipality({ settlement: 'rural' }))).toBeCloseTo(1 - 5 / 70);
	});

	test('has weights that make 100 together', () => {
		expect(aspects.reduce((sum, aspect) => sum + weights[aspect], 0)).toBe(100);
	});
});
