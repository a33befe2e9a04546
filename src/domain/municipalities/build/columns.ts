import type { Settlement } from './settlement.ts';
import type { SizeClass } from './size-class.ts';

export interface MunicipalityRow {
	/** `gn-` and the GeoNames id for towns; for counties the id of counties.yaml. */
	readonly id: string;
	readonly slug: string;
	/** As the place writes itself. */
	readonly name: string;
	/** By language of the interface, where it has another name there; JSON. */
	readonly names: string;
	/** Search key of the name in Latin letters; queries are folded by the same `searchKey`. */
	readonly ascii_name: string;
	readonly country: string;
	/** GeoNames' admin1 code; named in regions.yaml for some countries. */
	readonly region: string | null;
	/** AGS in Germany; county code for counties. */
	readonly official_code: string | null;
	readonly kind: 'municipality' | 'county';
	readonly latitude: number;
	readonly longitude: number;
	/** Null where GeoNames knows the municipality but not its population (Germany and Belgium only). */
	readonly inhabitants: number | null;
	readonly inhabitants_year: number | null;
	readonly size_class: SizeClass | null;
	readonly population_30km: number;
	readonly nearest_city_id: string | null;
	readonly nearest_city_km: number | null;
	readonly settlement: Settlement;
	readonly alternate_names: string;
}

/** Order of the columns in municipalities.tsv; the COPY statement names them in this order. */
export const municipalityColumns = [
	'id',
	'slug',
	'name',
	'names',
	'ascii_name',
	'country',
	'region',
	'official_code',
	'kind',
	'latitude',
	'longitude',
	'inhabitants',
	'inhabitants_year',
	'size_class',
	'population_30km',
	'nearest_city_id',
	'nearest_city_km',
	'settlement',
	'alternate_names',
] as const satisfies readonly (keyof MunicipalityRow)[];
