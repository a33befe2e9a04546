import { sql, type Kysely } from 'kysely';

/** Search has an index of its own, made from the records; the vectors are no longer read. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table published_practices drop column search_de, drop column search_en, drop column search_fr,
		drop column search_words`.execute(db);
}
