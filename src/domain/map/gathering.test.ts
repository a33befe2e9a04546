import { describe, expect, it } from 'vitest';
import { gatheringNear } from './gathering.ts';

const west = { x: 200, y: 300, count: 1 };
const east = [
	{ x: 1600, y: 300, count: 3 },
	{ x: 1700, y: 300, count: 1 },
];
const reach = { width: 600, height: 400 };

describe('a gathering', () => {
	it('is the middle of what is within reach, each practice counted', () => {
		expect(gatheringNear([west, ...east], { x: 1700, y: 250 }, reach)).toEqual({ x: 1625, y: 300 });
	});

	it('is found from the empty sea, where the nearest place is', () => {
		expect(gatheringNear([west, ...east], { x: 1000, y: 490 }, reach)).toEqual({ x: 1625, y: 300 });
		expect(gatheringNear([west, ...east], { x: 700, y: 490 }, reach)).toEqual({ x: 200, y: 300 });
	});

	it('is where one is, if there is no place at all', () => {
		expect(gatheringNear([], { x: 1000, y: 490 }, reach)).toEqual({ x: 1000, y: 490 });
	});
});
