import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, type Weighted } from './clusters.ts';

const places = fc
	.array(
		fc.record({
			x: fc.integer({ min: 0, max: 2000 }),
			y: fc.integer({ min: 0, max: 1000 }),
			count: fc.integer({ min: 1, max: 9 }),
			inhabitants: fc.integer({ min: 0, max: 3 }),
		}),
		{
			maxLength: 120,
		},
	)
	.map((positions): Weighted[] => positions.map((position, index) => ({ ...position, key: `place-${index}` })));
const distances = fc.integer({ min: 1, max: 400 });

describe('clusters', () => {
	it('keep every place exactly once, and every count', () => {
		fc.assert(
			fc.property(places, distances, (all, distance) => {
				const clusters = clustersOf(all, distance);
				const keys = clusters.flatMap(({ members }) => members.map(({ key }) => key));
				expect(keys.sort()).toEqual(all.map(({ key }) => key).sort());
				for (const { count, members } of clusters)
					expect(count).toBe(members.reduce((sum, member) => sum + member.count, 0));
			}),
		);
	});

	it('never lie closer than the distance, and hold only what is near', () => {
		fc.assert(
			fc.property(places, distances, (all, distance) => {
				const clusters = clustersOf(all, distance);
				for (const [index, a] of clusters.entries()) {
					for (const b of clusters.slice(index + 1))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(distance);
					for (const { x, y } of a.members) expect(Math.hypot(a.x - x, a.y - y)).toBeLessThan(distance);
				}
			}),
		);
	});

	it('do not depend on the order of the places', () => {
		fc.assert(
			fc.property(places, distances, (all, distance) => {
				expect(clustersOf([...all].reverse(), distance)).toEqual(clustersOf(all, distance));
			}),
		);
	});

	it('stand where most practices are, and then where most people are', () => {
		const village = { key: 'a', x: 0, y: 0, count: 3, inhabitants: 100 };
		const town = { key: 'b', x: 5, y: 0, count: 1, inhabitants: 5000 };
		expect(clustersOf([village, town], 10)[0]).toMatchObject({ x: 0, y: 0, count: 4 });
		expect(clustersOf([{ ...village, count: 1 }, town], 10)[0]).toMatchObject({ x: 5, y: 0, count: 2 });
	});
});
