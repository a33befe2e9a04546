import { expect, test } from 'vitest';
import { settlement } from './settlement.ts';

const city = (km: number, inhabitants = 200_000) => ({ km, inhabitants });

test('a large city is urban, also beside a larger one', () => {
	expect(settlement({ inhabitants: 112_000, population30km: 1_344_000, nearestCity: city(6.9, 515_000) })).toBe(
		'urban',
	);
});

test('a town of 50,000 is urban on its own, suburban as a satellite, urban again within a conurbation', () => {
	const town = { inhabitants: 60_000, population30km: 800_000 };
	expect(settlement({ ...town, nearestCity: city(45) })).toBe('urban');
	expect(settlement({ ...town, nearestCity: city(12) })).toBe('suburban');
	expect(settlement({ ...town, population30km: 3_800_000, nearestCity: city(4) })).toBe('urban');
});

test('a neighbour of like size makes no satellite', () => {
	expect(settlement({ inhabitants: 83_000, population30km: 1_131_000, nearestCity: city(11.7, 112_000) })).toBe(
		'urban',
	);
});

test('a small town is suburban near a city or among many people, else rural', () => {
	const town = { inhabitants: 19_000, population30km: 270_000 };
	expect(settlement({ ...town, nearestCity: city(50) })).toBe('rural');
	expect(settlement({ ...town, nearestCity: city(14) })).toBe('suburban');
	expect(settlement({ ...town, population30km: 1_800_000, nearestCity: city(16) })).toBe('suburban');
});

test('a village needs more people around it than a town', () => {
	const village = { inhabitants: 900, population30km: 500_000 };
	expect(settlement({ ...village, nearestCity: city(25) })).toBe('rural');
	expect(settlement({ ...village, nearestCity: city(10) })).toBe('suburban');
	expect(settlement({ ...village, population30km: 900_000, nearestCity: city(25) })).toBe('suburban');
});

test('a place without a known population or a city in reach is judged by what is around it', () => {
	expect(settlement({ inhabitants: null, population30km: 20_000, nearestCity: null })).toBe('rural');
});
