import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	insertUntilBroken,
	kill,
	killServer,
	query,
	removeWithServer,
	spawnOwner,
	temporaryFolder,
	until,
	type Owner,
	type Said,
} from './embedded-postgres.fixture.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

describe('after a crash', { timeout: 60_000 }, () => {
	let dataDir: string;
	let steps: string[];
	let owners: Owner[];
	const start = () => startEmbeddedPostgres(dataDir, (step) => steps.push(step));
	const spawned = () => {
		const owner = spawnOwner(dataDir);
		owners.push(owner);
		return owner;
	};

	beforeEach(async () => {
		dataDir = await temporaryFolder();
		steps = [];
		owners = [];
	});
	afterEach(async () => {
		await Promise.all(owners.map(kill));
		await removeWithServer(dataDir);
	});

	it('adopts the server that a killed process left', async () => {
		const owner = spawned();
		const { connection } = ready(await owner.said());
		await query(connection, 'create table note (text text)');
		await kill(owner);

		const postgres = await start();
		expect(postgres.adopted).toBe(true);
		expect(steps).toEqual(['adopt']);
		expect(await query(postgres.connection, 'select count(*)::int as notes from note')).toEqual([{ notes: 0 }]);
		await postgres.stop();
		await expect(query(connection, 'select 1')).rejects.toThrow();
	});

	it('keeps every acknowledged row when process and server are killed', async () => {
		const owner = spawned();
		const { connection } = ready(await owner.said());
		await query(connection, 'create table note (number int primary key)');
		const acknowledged = await insertUntilBroken(connection, async () => {
			await Promise.all([kill(owner), killServer(dataDir)]);
		});

		const postgres = await start();
		expect(steps).toEqual(['recover']);
		const [row] = await query<{ notes: number }>(postgres.connection, 'select max(number) as notes from note');
		// The last one may have been written although its answer was lost.
		expect([acknowledged, acknowledged + 1]).toContain(row?.notes);
		await postgres.stop();
	});

	it('lets one of two processes win that start at once in an empty folder', async () => {
		const both = [spawned(), spawned()];
		const said = await Promise.all(both.map((owner) => owner.said()));
		const winner = both[said.findIndex((one) => 'connection' in one)];
		const refused = said.find((one) => 'refused' in one);
		expect(refused).toMatchObject({ refused: 'DataFolderInUse' });
		expect(JSON.stringify(refused)).toContain(`in use by the process ${winner?.pid}.`);
		expect(await readdir(dataDir)).toEqual(['postgres', 'postgres.log', 'postgres.run']);
	});

	it('starts anew when making the data folder was interrupted', async () => {
		const owner = spawned();
		await until(async () => (await readdir(dataDir)).some((name) => name.startsWith('postgres.init-')));
		await kill(owner);

		const postgres = await start();
		expect(steps).toEqual(['initialise', 'start']);
		expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
		await postgres.stop();
	});

	it('is not misled by a lock file that names another program', async () => {
		await (await start()).stop();
		const lines = [
			String(process.pid),
			join(dataDir, 'postgres'),
			'0',
			'5432',
			join(dataDir, 'postgres.run'),
			'',
			'',
			'ready',
		];
		await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'));
		const postgres = await start();
		expect(postgres.adopted).toBe(false);
		await postgres.stop();
	});

	it('works with a path that is too long for a socket, and after the folder was moved', async () => {
		const home = dataDir;
		dataDir = join(home, 'a-long-name-'.repeat(9));
		const postgres = await start();
		expect(postgres.connection.host).not.toContain(dataDir);
		await postgres.stop();
		await rm(postgres.connection.host, { recursive: true });
		await mkdir(join(home, 'moved'));
		await rename(dataDir, join(home, 'moved', 'data'));
		dataDir = join(home, 'moved', 'data');
		const moved = await start();
		expect(await query(moved.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
		await moved.stop();
		dataDir = home;
	});
});

function ready(said: Said): Extract<Said, { adopted: boolean }> {
	if ('refused' in said) throw new Error(said.message);
	return said;
}
