import { sql, type Expression, type SqlBool } from 'kysely';
import type { Database } from '#platform/db/database.ts';
import type { Multilingual } from '#platform/i18n/languages.ts';
import type { Municipality } from './municipality.ts';
import { searchKey } from './build/search-key.ts';

const columns = [
	'id',
	'slug',
	'name',
	'names',
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
] as const;

/** As a search by name finds it. */
export interface FoundMunicipality extends Municipality {
	/** Search keys of further names, joined by spaces. */
	readonly otherKeys: string;
}

export async function municipalityBySlug(db: Database, slug: string): Promise<Municipality | undefined> {
	const row = await db.selectFrom('municipalities').select(columns).where('slug', '=', slug).executeTakeFirst();
	return row && municipalityOf(row);
}

export async function municipalitiesByIds(db: Database, ids: readonly string[]): Promise<Map<string, Municipality>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom('municipalities').select(columns).where('id', 'in', ids).execute();
	return new Map(rows.map((row) => [row.id, municipalityOf(row)]));
}

export interface MunicipalitySearch {
	readonly name: string;
	readonly country: string | undefined;
	/** Only places with at least one practice. */
	readonly withPractices: boolean;
	readonly offset: number;
	readonly limit: number;
}

/** Municipalities by the beginning of a name, in any language; the largest first. By a name that is not shown, a place must be much larger. */
export async function findMunicipalities(
	db: Database,
	search: MunicipalitySearch,
): Promise<{ total: number; items: FoundMunicipality[] }> {
	let query = db.selectFrom('municipalities');
	const key = searchKey(search.name);
	if (key) query = query.where(namedLike(key));
	if (search.country) query = query.where('country', '=', search.country);
	if (search.withPractices)
		query = query.where('id', 'in', db.selectFrom('published_practices').select('municipality_id'));
	const { total } = await query.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
	const rows = await query
		.select([...columns, 'alternate_names'])
		.orderBy(key ? bySizeAndName(key) : sql`inhabitants desc nulls last`)
		.orderBy('id')
		.offset(search.offset)
		.limit(search.limit)
		.execute();
	return {
		total: Number(total),
		items: rows.map((row) => ({ ...municipalityOf(row), otherKeys: row.alternate_names ?? '' })),
	};
}

/** A search key has nothing that `like` reads as a sign. */
function namedLike(key: string): Expression<SqlBool> {
	return sql<SqlBool>`(ascii_name like ${`${key}%`} or ' ' || alternate_names like ${`% ${key}%`})`;
}

/** Whoever types "Neustadt" means a place of that name rather than a larger one that was once called so. */
const otherName = 0.1;

function bySizeAndName(key: string) {
	const isCalled = sql`(ascii_name like ${`${key}%`} or lower(names::text) like ${`%"${key}%`})`;
	return sql`inhabitants * case when ${isCalled} then 1 else ${otherName}::float end desc nulls last`;
}

interface Row {
	id: string;
	slug: string;
	name: string;
	names: Multilingual;
	country: string;
	region: string | null;
	official_code: string | null;
	kind: 'municipality' | 'county';
	latitude: number;
	longitude: number;
	inhabitants: number | null;
	inhabitants_year: number | null;
	size_class: string | null;
	population_30km: number;
	nearest_city_id: string | null;
	nearest_city_km: number | null;
	settlement: string;
}

function municipalityOf(row: Row): Municipality {
	return {
		id: row.id,
		slug: row.slug,
		name: row.name,
		names: row.names,
		country: row.country,
		region: row.region,
		officialCode: row.official_code,
		kind: row.kind,
		latitude: row.latitude,
		longitude: row.longitude,
		inhabitants: row.inhabitants,
		inhabitantsYear: row.inhabitants_year,
		sizeClass: row.size_class,
		population30km: row.population_30km,
		nearestCity: row.nearest_city_id === null ? null : { id: row.nearest_city_id, km: row.nearest_city_km ?? 0 },
		settlement: row.settlement,
	};
}
