import { describe, expect, it } from 'vitest';
import type { MapView } from './map.view.ts';
import { closestView, frameOf, isCloser } from './views.ts';

const berlin = { latitude: 52.52, longitude: 13.405 };
const athens = { latitude: 37.98, longitude: 23.73 };
const toronto = { latitude: 43.7, longitude: -79.42 };
const sydney = { latitude: -33.87, longitude: 151.21 };

const mapOf = (...places: { latitude: number; longitude: number }[]): MapView => {
	const points = places.map((place, index) => ({
		...place,
		slug: `practice-${index}`,
		title: { text: 'A practice', language: 'en' },
		theme: 'housing',
		municipality: { slug: `place-${index}`, name: 'A place', inhabitants: 0 },
		state: null,
	}));
	return { total: points.length, countries: [{ code: 'XX', name: 'Anywhere', points }], themes: [] };
};

describe('views', () => {
	it('come as close as all practices allow', () => {
		expect(closestView([berlin])).toBe('germany');
		expect(closestView([berlin, athens])).toBe('europe');
		expect(closestView([toronto])).toBe('north-america');
		expect(closestView([toronto, berlin])).toBe('world');
		expect(closestView([])).toBe('world');
	});

	it('show the whole earth only when a practice asks for it', () => {
		expect(frameOf('world', mapOf(berlin, toronto))).toBe('atlantic');
		expect(frameOf('world', mapOf(berlin, sydney))).toBe('globe');
	});

	it('know which of two is closer', () => {
		expect(isCloser('germany', 'europe')).toBe(true);
		expect(isCloser('world', 'europe')).toBe(false);
		expect(isCloser('germany', 'germany')).toBe(false);
	});
});
