import type { GeonamesRow } from './geonames.ts';
import type { Overrides } from './supplement.ts';

/** Sections, localities, and places that are destroyed, abandoned or historical: never a municipality. */
const notPlaces = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/**
 * Countries where GeoNames' fourth level is the municipality's official key in every row, and where the villages'
 * populations stand beside that of the whole. (Austria's is missing: its villages stand there instead of the whole.)
 */
const officialKeys: Readonly<Record<string, RegExp>> = { DE: /^\d{8}$/, BE: /^\d{5}$/ };

/** Keeps one row per municipality. Elsewhere than in the countries above, a row is taken for a municipality. */
export function onePerMunicipality(rows: readonly GeonamesRow[], overrides: Overrides): GeonamesRow[] {
	const seats = new Set(overrides.seats);
	const isPart = partOfAnother(overrides);
	const keyed = new Map<string, GeonamesRow>();
	const kept: GeonamesRow[] = [];
	for (const row of rows) {
		if (notPlaces.has(row.featureCode) || isPart(row)) continue;
		const official = officialKeys[row.country];
		if (!official) {
			if (row.population > 0) kept.push(row);
		} else if (official.test(row.admin4)) {
			const key = `${row.country}.${row.admin4}`;
			keyed.set(key, moreMunicipal(keyed.get(key), row, seats));
		}
	}
	return [...kept, ...keyed.values()];
}

/** The more populous row, unless a seat is named by hand; in a draw the first, so that a rebuild is the same. */
function moreMunicipal(known: GeonamesRow | undefined, row: GeonamesRow, seats: ReadonlySet<string>): GeonamesRow {
	if (!known || seats.has(row.id)) return row;
	if (seats.has(known.id)) return known;
	return row.population > known.population ? row : known;
}

/** Boroughs and quarters that GeoNames lists as places of their own, and rows that are not a place at all. */
function partOfAnother({ parts, notMunicipalities }: Overrides): (row: GeonamesRow) => boolean {
	const ids = new Set([...notMunicipalities, ...parts.flatMap((part) => part.ids)]);
	const wholeOfArea = new Map(parts.flatMap((part) => part.areas.map((area) => [area, part.of] as const)));
	return (row) => {
		if (ids.has(row.id)) return true;
		const region = `${row.country}.${row.admin1}`;
		const whole = wholeOfArea.get(`${region}.${row.admin2}`) ?? wholeOfArea.get(region);
		return whole !== undefined && whole !== row.id;
	};
}
