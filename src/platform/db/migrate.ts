import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';

/** Brings the schema up to date and returns the names of the migrations that ran. */
export async function migrate(db: Database, migrations: Record<string, Migration>): Promise<string[]> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const { error, results = [] } = await migrator.migrateToLatest();
	if (error) throw error;
	return results.map((result) => result.migrationName);
}
