import { describe, expect, it } from 'vitest';
import { frameWidth } from './frame-width.ts';
import { frameIds, frames, type FrameId } from './frames.ts';
import { outlines } from './outlines.ts';
import { project } from './projection.ts';

const berlin = { latitude: 52.52, longitude: 13.405 };
const toronto = { latitude: 43.7, longitude: -79.42 };
const lakeOntario = { latitude: 43.6, longitude: -77.8 };
const midAtlantic = { latitude: 44, longitude: -40 };

/** Even-odd rule over every ring of a path of the form `M x y l dx dy … z`. */
function covers(path: string, id: FrameId, place: { latitude: number; longitude: number }): boolean {
	const point = project(id, place);
	if (!point) return false;
	const crossings = path
		.split('M')
		.slice(1)
		.flatMap(ringOf)
		.filter(([from, to]) => {
			const [[ax, ay], [bx, by]] = [from, to];
			return ay > point.y !== by > point.y && point.x < ((bx - ax) * (point.y - ay)) / (by - ay) + ax;
		});
	return crossings.length % 2 === 1;
}

type Corner = readonly [number, number];

function ringOf(text: string): (readonly [Corner, Corner])[] {
	const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
	let [x, y] = [0, 0];
	const corners: Corner[] = [];
	for (let index = 0; index < numbers.length; index += 2)
		corners.push([(x += numbers[index] ?? 0), (y += numbers[index + 1] ?? 0)]);
	return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] as Corner]);
}

describe('the projection fits the outlines', () => {
	it('puts Berlin into Germany', () => {
		expect(covers(outlines.germany.focus, 'germany', berlin)).toBe(true);
		expect(covers(outlines.germany.focus, 'germany', { latitude: 52.37, longitude: 4.9 })).toBe(false);
	});

	it('puts Toronto on land beside Lake Ontario', () => {
		const { land, lakes } = outlines['north-america'];
		expect(covers(land, 'north-america', toronto)).toBe(true);
		expect(covers(lakes, 'north-america', toronto)).toBe(false);
		expect(covers(lakes, 'north-america', lakeOntario)).toBe(true);
	});

	it.each(['atlantic', 'globe'] as const)('shows both sides of the ocean and the ocean: %s', (id) => {
		for (const city of [berlin, toronto, { latitude: 4.71, longitude: -74.07 }])
			expect(covers(outlines[id].land, id, city)).toBe(true);
		expect(project(id, midAtlantic)).not.toBeNull();
		expect(covers(outlines[id].land, id, midAtlantic)).toBe(false);
	});

	it.each([
		['germany', { latitude: 55, longitude: 5.5 }],
		['europe', { latitude: 56, longitude: 3 }],
		['north-america', { latitude: 35, longitude: -70 }],
		['atlantic', midAtlantic],
		['globe', { latitude: -30, longitude: 90 }],
	] as const)('leaves the sea free: %s', (id, sea) => {
		expect(project(id, sea)).not.toBeNull();
		expect(covers(outlines[id].land, id, sea)).toBe(false);
	});

	it('says when a place lies outside of a frame', () => {
		expect(project('germany', toronto)).toBeNull();
		expect(project('north-america', berlin)).toBeNull();
	});

	it.each(frameIds)('keeps what the frame has to hold: %s', (id) => {
		for (const [longitude, latitude] of frames[id].holds) {
			const point = project(id, { latitude, longitude });
			expect(point?.x).toBeLessThan(frameWidth);
			expect(point?.y).toBeLessThan(frames[id].height);
		}
	});
});
