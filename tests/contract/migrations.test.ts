import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from '#platform/db/migrate.ts';
import { migrations } from '../../migrations/index.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';

onEachEngine(
	'the migrations',
	(own) => {
		it('make every table from nothing, and nothing the second time', async () => {
			expect(await migrate(own.db, migrations)).toEqual(Object.keys(migrations));
			expect(await migrate(own.db, migrations)).toEqual([]);
			const { rows } = await sql<{ name: string }>`
				select table_name as name from information_schema.tables where table_schema = 'public'`.execute(own.db);
			expect(rows.map(({ name }) => name)).toEqual(
				expect.arrayContaining([
					'practices',
					'editions',
					'revisions',
					'statuses',
					'timeline_entries',
					'outbox',
					'installation',
				]),
			);
		});

		it('run once when two processes start at once', async () => {
			await sql`drop schema public cascade`.execute(own.db);
			await sql`create schema public`.execute(own.db);
			const applied = await Promise.all([migrate(own.db, migrations), migrate(own.db, migrations)]);
			expect(applied.flat()).toEqual(Object.keys(migrations));
		});
	},
	{ migrated: false },
);
