import { describe, expect, it } from 'vitest';
import { markersOf, type Spot } from './markers.ts';

const spot = (key: string, x: number, y: number, ...themes: string[]): Spot => ({
	key,
	name: key,
	x,
	y,
	count: themes.length,
	inhabitants: 0,
	themes,
});

describe('markers', () => {
	it('share a cluster’s ring among the themes, the most frequent first', () => {
		const [marker] = markersOf([spot('Essen', 100, 100, 'work', 'housing'), spot('Unna', 110, 100, 'housing')], 1);
		expect(marker?.shares).toEqual([
			{ theme: 'housing', count: 2, from: 0 },
			{ theme: 'work', count: 1, from: 2 },
		]);
		expect(marker?.label).toBe('Essen +1');
	});

	it('fall apart where a pixel is shorter', () => {
		const spots = [spot('Essen', 100, 100, 'work'), spot('Unna', 110, 100, 'work')];
		expect(markersOf(spots, 1)).toHaveLength(1);
		expect(markersOf(spots, 0.1)).toHaveLength(2);
	});

	it('write a label only where it crosses nothing, and keep it inside the drawing', () => {
		const near = [
			spot('Gelsenkirchen', 1000, 100, 'work'),
			spot('Recklinghausen', 1045, 100, 'work'),
			spot('Castrop', 955, 100, 'work'),
		];
		expect(markersOf(near, 1).map(({ labelled }) => labelled)).toEqual([true, false, true]);
		expect(markersOf([spot('Wladiwostok', 1990, 100, 'work')], 1)[0]).toMatchObject({ side: 'end', labelled: true });
	});
});
