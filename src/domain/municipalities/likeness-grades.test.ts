import { expect, test } from 'vitest';
import { likenessReasons, likenessToOwn } from './likeness-grades.ts';
import { municipality } from './municipality.fixture.ts';

const grades = (different: Parameters<typeof municipality>[0]) =>
	Object.fromEntries(
		likenessReasons(municipality(), municipality(different)).map((reason) => [reason.aspect, reason.alike]),
	);

test('a place is very much like itself in everything', () => {
	expect(new Set(Object.values(grades({})))).toEqual(new Set(['very']));
});

test.each([
	[25_000, 'very'],
	[60_000, 'rather'],
	[100_000, 'little'],
	[null, 'unknown'],
])('against 17,300 inhabitants %s are %s alike', (inhabitants, alike) => {
	expect(grades({ inhabitants }).inhabitants).toBe(alike);
});

test('another state of the country is rather alike, another country little', () => {
	expect(grades({ region: '02' }).region).toBe('rather');
	expect(grades({ country: 'AT' }).region).toBe('little');
});

test('a reason has what it rests on, of either place', () => {
	const reasons = likenessReasons(municipality(), municipality({ inhabitants: null, country: 'AT', region: '06' }));
	expect(reasons.find(({ aspect }) => aspect === 'inhabitants')?.values).toEqual([17_300, null]);
	expect(reasons.find(({ aspect }) => aspect === 'city')?.values).toEqual([15.8, 15.8]);
	expect(reasons.find(({ aspect }) => aspect === 'region')?.values).toEqual([
		{ country: 'DE', region: '07' },
		{ country: 'AT', region: '06' },
	]);
});

test('one’s own place is that, whatever else is very alike', () => {
	const own = municipality();
	expect(likenessToOwn(own, own)).toBe('own');
	expect(likenessToOwn(municipality({ id: 'gn-1' }), own)).toBe('very');
});
