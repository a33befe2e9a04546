import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMunicipalities, municipalitiesFile } from './build-municipalities.ts';
import { municipalityColumns, type MunicipalityRow } from './columns.ts';
import { readGeonames } from './geonames.ts';
import { readNames, readOverrides } from './supplement.ts';

const outDir = mkdtempSync(join(tmpdir(), 'municipalities-'));
const byId = new Map<string, MunicipalityRow>();

beforeAll(() => {
	const build = buildMunicipalities(outDir);
	if (!build.skipped) for (const row of build.rows) byId.set(row.id, row);
}, 60_000);
afterAll(() => rmSync(outDir, { recursive: true }));

test.each([
	['Berlin', 'gn-2950159', 'urban', 'over-500k'],
	['Hamburg', 'gn-2911298', 'urban', 'over-500k'],
	['Wien', 'gn-2761369', 'urban', 'over-500k'],
	['New York City', 'gn-5128581', 'urban', 'over-500k'],
	['Fürth', 'gn-2923544', 'urban', '100k-500k'],
	['Tübingen', 'gn-2820860', 'urban', '50k-100k'],
	['Schwäbisch Gmünd', 'gn-2835482', 'urban', '50k-100k'],
	['Filderstadt', 'gn-3336891', 'suburban', '20k-50k'],
	['Altena', 'gn-2957886', 'suburban', '10k-20k'],
	['Schneverdingen', 'gn-2837291', 'rural', '10k-20k'],
	['Morden', 'gn-6078447', 'rural', '5k-10k'],
	['Landkreis Kassel', 'ags-06633', 'suburban', '100k-500k'],
])('%s is there as a whole: %s, %s, %s', (name, id, settlement, size_class) => {
	expect(byId.get(id)).toMatchObject({ name, settlement, size_class });
});

test('Altena carries the corrected figure with its year, its key and its neighbours', () => {
	expect(byId.get('gn-2957886')).toMatchObject({
		slug: 'altena-2957886',
		official_code: '05962004',
		inhabitants: 17_300,
		inhabitants_year: 2017,
		nearest_city_id: 'gn-2912621',
	});
});

test.each([
	['gn-2886242', 'Köln', 'koeln-2886242', { de: 'Köln', en: 'Cologne', fr: 'Cologne' }],
	['gn-2800866', 'Bruxelles / Brussel', 'brussels-2800866', { de: 'Brüssel', en: 'Brussels', fr: 'Bruxelles' }],
	['gn-264371', 'Αθήνα', 'athens-264371', { de: 'Athen', en: 'Athens', fr: 'Athènes' }],
	['gn-2957886', 'Altena', 'altena-2957886', {}],
])('%s is called %s by itself, has the address %s, and a name in each language', (id, name, slug, names) => {
	const row = byId.get(id);
	expect(row).toMatchObject({ name, slug });
	expect(JSON.parse(row?.names ?? '')).toEqual(names);
});

test('parts of a city are not municipalities: Brooklyn, Islington, Sülldorf', () => {
	for (const id of ['gn-5110302', 'gn-2646003', 'gn-11611370']) expect(byId.has(id)).toBe(false);
});

test('ids, slugs and German keys are unique, and every nearest city is in the file', () => {
	const rows = [...byId.values()];
	const keys = rows.flatMap((row) => row.official_code ?? []);
	expect(new Set(rows.map((row) => row.slug)).size).toBe(rows.length);
	expect(new Set(keys).size).toBe(keys.length);
	expect(rows.filter((row) => row.nearest_city_id && !byId.has(row.nearest_city_id))).toEqual([]);
	expect(rows.filter((row) => row.ascii_name === '')).toEqual([]);
});

test('every correction is for a row that GeoNames has', () => {
	const known = new Set(readGeonames().map((row) => row.id));
	const { inhabitants, names, seats, parts, notMunicipalities } = readOverrides();
	const named = [...[...inhabitants, ...names].map(({ id }) => id), ...Object.keys(readNames())];
	const used = [...named, ...seats, ...notMunicipalities, ...parts.flatMap((part) => [part.of, ...part.ids])];
	expect(used.filter((id) => !known.has(id))).toEqual([]);
	expect([...named, ...seats, ...parts.map((part) => part.of)].filter((id) => !byId.has(id))).toEqual([]);
});

test('the file has a line per row and a cell per column, and is not built twice', () => {
	const lines = readFileSync(join(outDir, municipalitiesFile), 'utf8').split('\n').slice(0, -1);
	expect(lines.length).toBe(byId.size);
	expect(lines.filter((line) => line.split('\t').length !== municipalityColumns.length)).toEqual([]);
	expect(buildMunicipalities(outDir).skipped).toBe(true);
});
