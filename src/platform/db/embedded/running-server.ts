import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationName } from './application-database.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { readPostmaster, serves } from './postmaster.ts';
import { port } from './settings.ts';

/** How to reach the server that runs in a data folder, for work beside the process that owns it; undefined if none does. */
export async function runningServer(dataDir: string): Promise<EmbeddedPostgres['connection'] | undefined> {
	const place = await realpath(dataDir).catch(() => undefined);
	if (place === undefined) return undefined;
	const folder = join(place, 'postgres');
	const postmaster = await readPostmaster(folder);
	if (!postmaster || !(await serves(postmaster.pid, folder))) return undefined;
	return { host: postmaster.socketFolder, port, ssl: false, user: applicationName, database: applicationName };
}
