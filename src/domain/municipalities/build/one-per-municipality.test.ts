import { expect, test } from 'vitest';
import type { GeonamesRow } from './geonames.ts';
import { onePerMunicipality } from './one-per-municipality.ts';
import type { Overrides } from './supplement.ts';

const nothing: Overrides = { inhabitants: [], names: [], seats: [], parts: [], notMunicipalities: [] };

function row(id: string, values: Partial<GeonamesRow> = {}): GeonamesRow {
	const place = { name: id, ascii: id, alternates: '', latitude: 0, longitude: 0, featureCode: 'PPL' };
	return { id, ...place, country: 'DE', admin1: '04', admin2: '00', admin4: '02000000', population: 1_000, ...values };
}

const ids = (rows: readonly GeonamesRow[], overrides = nothing) =>
	onePerMunicipality(rows, overrides).map(({ id }) => id);

test('one official key is one municipality: the most populous of its places', () => {
	expect(ids([row('gn-1', { population: 9_430 }), row('gn-2', { population: 1_845_229 }), row('gn-3')])).toEqual([
		'gn-2',
	]);
	expect(ids([row('gn-1'), row('gn-2', { admin4: '02000001' })])).toEqual(['gn-1', 'gn-2']);
});

test('a section is no municipality, even if it has more people than the whole', () => {
	expect(
		ids([row('gn-1', { population: 500_000 }), row('gn-2', { featureCode: 'PPLX', population: 600_000 })]),
	).toEqual(['gn-1']);
});

test('a seat named by hand stands for its municipality before and after a larger village', () => {
	const seat = row('gn-1', { population: 0 });
	const village = row('gn-2');
	expect(ids([seat, village], { ...nothing, seats: ['gn-1'] })).toEqual(['gn-1']);
	expect(ids([village, seat], { ...nothing, seats: ['gn-1'] })).toEqual(['gn-1']);
});

test('a municipality whose population is unknown is kept where the key proves it, and dropped elsewhere', () => {
	expect(ids([row('gn-1', { population: 0 })])).toEqual(['gn-1']);
	expect(ids([row('gn-1', { country: 'CN', population: 0 })])).toEqual([]);
	expect(ids([row('gn-1', { admin4: '' })])).toEqual([]);
});

test('boroughs are part of their city, and the city itself stays', () => {
	const inNewYork = (id: string, admin2: string) => row(id, { country: 'US', admin1: 'NY', admin2, admin4: '' });
	const parts = [{ of: 'gn-1', areas: ['US.NY.047'], ids: ['gn-3'] }];
	const rows = [inNewYork('gn-1', '047'), inNewYork('gn-2', '047'), inNewYork('gn-3', '081'), inNewYork('gn-4', '119')];
	expect(ids(rows, { ...nothing, parts })).toEqual(['gn-1', 'gn-4']);
});
