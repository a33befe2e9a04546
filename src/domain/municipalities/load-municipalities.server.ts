import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { municipalityColumns } from './build/columns.ts';

const digestKey = 'municipalities digest';

/** Brings the table up to the built file; does nothing when the file is the one loaded last. */
export async function loadMunicipalities(pool: pg.Pool, folder: string): Promise<'loaded' | 'unchanged'> {
	const digest = municipalitiesDigest(folder);
	const client = await pool.connect();
	try {
		const known = await client.query('select value from installation where key = $1', [digestKey]);
		if (known.rows[0]?.value === digest) return 'unchanged';
		await client.query('begin');
		await replaceRows(client, join(folder, 'municipalities.tsv'));
		await client.query(
			'insert into installation values ($1, $2) on conflict (key) do update set value = excluded.value',
			[digestKey, digest],
		);
		await client.query(`insert into outbox (topic) values ('municipalities')`);
		await client.query('commit');
		await client.query('analyze municipalities');
		return 'loaded';
	} catch (error) {
		await client.query('rollback');
		throw error;
	} finally {
		client.release();
	}
}

/** Changes with the built file. */
export function municipalitiesDigest(folder: string): string {
	return readFileSync(join(folder, 'municipalities.digest'), 'utf8').trim();
}

/** Updates rows in place, since practices refer to them; places that left the source stay while they are referred to. */
async function replaceRows(client: pg.PoolClient, file: string): Promise<void> {
	const names = municipalityColumns.join(', ');
	const updates = municipalityColumns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
	await client.query('create temporary table incoming (like municipalities) on commit drop');
	await pipeline(createReadStream(file), client.query(copyFrom(`copy incoming (${names}) from stdin`)));
	await client.query(
		`delete from municipalities known where not exists (select from incoming where incoming.id = known.id)
			and not exists (select from published_practices where municipality_id = known.id)`,
	);
	await client.query(
		`insert into municipalities (${names}) select ${names} from incoming on conflict (id) do update set ${updates.join(', ')}`,
	);
}
