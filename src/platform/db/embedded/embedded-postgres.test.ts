import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killServer, query, removeWithServer, spawnOwner, temporaryFolder } from './embedded-postgres.fixture.ts';
import { DataFolderInUse, EmbeddedPostgresError, startEmbeddedPostgres } from './embedded-postgres.ts';

describe('the built-in PostgreSQL', { timeout: 60_000 }, () => {
	let dataDir: string;
	let steps: string[];
	const start = () => {
		steps = [];
		return startEmbeddedPostgres(dataDir, (step) => steps.push(step));
	};

	beforeEach(async () => {
		dataDir = await temporaryFolder();
	});
	afterEach(() => removeWithServer(dataDir));

	it('starts in an empty folder, answers, and stops', async () => {
		const postgres = await start();
		expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
		expect(steps).toEqual(['initialise', 'start']);
		expect(postgres.adopted).toBe(false);
		await Promise.all([postgres.stop(), postgres.stop()]);
		await expect(query(postgres.connection, 'select 1')).rejects.toThrow();
		await expect(stat(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
	});

	it('is safe by default: no network, private folders, no superuser, data synced', async () => {
		const { connection, stop } = await start();
		const [row] = await query(
			connection,
			`select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync, rolsuper as superuser,
				current_setting('timezone') as zone, current_setting('data_checksums') as checksums
			from pg_roles where rolname = current_user`,
		);
		expect(row).toMatchObject({ addresses: '', fsync: 'on', superuser: false, zone: 'UTC', checksums: 'on' });
		for (const folder of ['postgres', 'postgres.run']) {
			expect((await stat(join(dataDir, folder))).mode & 0o777).toBe(0o700);
		}
		await stop();
	});

	it('sorts the same on every system, and by language where asked', async () => {
		const { connection, stop } = await start();
		const sorted = (collation: string) =>
			query<{ list: string }>(
				connection,
				`select string_agg(word, ' ' order by word ${collation}) as list from unnest(array['Zug','Äpfel','apfel','Bus']) as word`,
			);
		expect(await sorted('')).toEqual([{ list: 'Bus Zug apfel Äpfel' }]);
		expect(await sorted('collate "de-x-icu"')).toEqual([{ list: 'apfel Äpfel Bus Zug' }]);
		expect(await query(connection, `select lower('ÄÖÜÉ') as small`)).toEqual([{ small: 'äöüé' }]);
		await stop();
	});

	it('refuses a second process and leaves the server to the first', async () => {
		const postgres = await start();
		const second = spawnOwner(dataDir);
		const said = await second.said();
		await second.exited();
		expect(said).toMatchObject({ refused: 'DataFolderInUse' });
		expect(JSON.stringify(said)).toContain(`The data folder ${dataDir} is in use by the process ${process.pid}.`);
		await expect(start()).rejects.toBeInstanceOf(DataFolderInUse);
		expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
		await postgres.stop();
	});

	it('takes over from a process that is just stopping', async () => {
		const first = await start();
		const [second] = await Promise.all([start(), first.stop()]);
		expect(await query(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
		await second.stop();
	});

	it('says when the server went away', async () => {
		const postgres = await start();
		await killServer(dataDir);
		expect((await postgres.lost).message).toContain('no longer reserved');
		await postgres.stop();
	});

	it('explains data of another version', async () => {
		await (await start()).stop();
		await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
		await expect(start()).rejects.toThrow(/holds data of PostgreSQL 17, this release brings PostgreSQL 18/);
	});

	it('explains a setting that keeps the server from starting', async () => {
		await (await start()).stop();
		const settings = join(dataDir, 'postgres', 'postgresql.conf');
		await writeFile(settings, `${await readFile(settings, 'utf8')}\nshared_buffers=lots\n`);
		await expect(start()).rejects.toThrow(/could not start[^]*shared_buffers/);
	});

	it('explains a data folder that is a file', async () => {
		const file = join(dataDir, 'file');
		await writeFile(file, '');
		await expect(startEmbeddedPostgres(file, () => undefined)).rejects.toBeInstanceOf(EmbeddedPostgresError);
	});
});
