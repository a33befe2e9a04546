import type { GeonamesRow } from './geonames.ts';
import { latinKey } from './search-key.ts';
import type { Names, Overrides } from './supplement.ts';

/** A municipality as GeoNames and our corrections know it, before anything is computed. */
export interface Place {
	readonly id: string;
	/** As the place writes itself. */
	readonly name: string;
	/** By language, where it is called otherwise. */
	readonly names: Readonly<Record<string, string>>;
	/** GeoNames' or the corrected name, in Latin letters: for keys and addresses, which no translation changes. */
	readonly latinName: string;
	readonly country: string;
	readonly admin1: string;
	readonly admin2: string;
	readonly officialCode: string | null;
	readonly latitude: number;
	readonly longitude: number;
	readonly inhabitants: number | null;
	readonly inhabitantsYear: number | null;
	/** Further names that must be found. */
	readonly known: readonly string[];
	readonly alternates: string;
}

export function placesFrom(rows: readonly GeonamesRow[], overrides: Overrides, names: Names): Place[] {
	const corrected = new Map(overrides.inhabitants.map((entry) => [entry.id, entry]));
	const named = new Map(overrides.names.map((entry) => [entry.id, entry]));
	return rows.map((row) => {
		const figure = corrected.get(row.id);
		const naming = named.get(row.id);
		const { local, ...translated } = names[row.id] ?? {};
		const name = naming?.name ?? row.name;
		return {
			id: row.id,
			name: local ?? name,
			names: translated,
			latinName: latinKey(name) ? name : row.ascii,
			country: row.country,
			admin1: row.admin1,
			admin2: row.admin2,
			officialCode: row.country === 'DE' ? row.admin4 : null,
			latitude: row.latitude,
			longitude: row.longitude,
			inhabitants: figure?.inhabitants ?? (row.population > 0 ? row.population : null),
			inhabitantsYear: figure?.year ?? null,
			known: [local ?? name, ...Object.values(translated), ...(naming?.aliases ?? []), row.name, row.ascii],
			alternates: row.alternates,
		};
	});
}
