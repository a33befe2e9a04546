import { expect, test } from 'vitest';
import { distanceKm } from './great-circle.ts';

const berlin = { latitude: 52.52437, longitude: 13.41053 };
const hamburg = { latitude: 53.55073, longitude: 9.99302 };

test('Berlin and Hamburg are 255 km apart, whichever way', () => {
	expect(distanceKm(berlin, hamburg)).toBeCloseTo(255, 0);
	expect(distanceKm(hamburg, berlin)).toBe(distanceKm(berlin, hamburg));
});

test('a place is at no distance from itself', () => {
	expect(distanceKm(berlin, berlin)).toBe(0);
});

test('a degree along the equator is 111.2 km, also across the date line', () => {
	expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
});
