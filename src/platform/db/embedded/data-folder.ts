import { chown, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AsServerUser } from './as-server-user.ts';
import { postgresMajor, type Binaries } from './binaries.ts';
import { EmbeddedPostgresError, outputError } from './embedded-postgres-error.ts';
import { flushFolder } from './owned-paths.ts';
import { isAlive } from './postmaster.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';
import { initialSettings } from './settings.ts';

/** Whether the folder has data of our version; refuses data of another one. */
export async function isInitialised(folder: string): Promise<boolean> {
	const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
	if (version === undefined) return refuseStrangeFiles(folder);
	if (version.trim() === postgresMajor) return true;
	throw new EmbeddedPostgresError(
		`The folder ${folder} holds data of PostgreSQL ${version.trim()}, this release brings PostgreSQL ${postgresMajor}. ` +
			'Export with the release that made it and import into a new data folder.',
	);
}

async function refuseStrangeFiles(folder: string): Promise<false> {
	const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	if (entries.length === 0) return false;
	throw new EmbeddedPostgresError(
		`The folder ${folder} is not empty and holds no PostgreSQL data. Move it away, or choose another data folder.`,
	);
}

/** Names of the folders this process is working in. */
const inProgress = new Set<string>();

/** Makes the data folder as a whole or not at all; of two processes at once, one wins and both go on. */
export async function initialise(
	folder: string,
	binaries: Binaries,
	as: AsServerUser,
	user: ServerUser,
): Promise<void> {
	await removeInterrupted(folder);
	const unfinished = await mkdtemp(`${folder}.init-${process.pid}-`);
	inProgress.add(unfinished);
	try {
		if (user.dropped) await chown(unfinished, user.uid, user.gid);
		await initdb(unfinished, binaries, as);
		await rename(unfinished, folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
		});
		await flushFolder(dirname(folder));
	} finally {
		await rm(unfinished, { recursive: true, force: true });
		inProgress.delete(unfinished);
	}
}

async function initdb(folder: string, binaries: Binaries, as: AsServerUser): Promise<void> {
	// The builtin locale sorts by code point on every system and never changes, so indexes stay valid;
	// sorting for people names a collation, such as "de-x-icu".
	const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'];
	const access = ['--username=postgres', '--auth-local=peer', '--auth-host=reject', '--no-instructions'];
	const settings = initialSettings.flatMap((setting) => ['--set', setting]);
	const outcome = await run(as(binaries.initdb, [`--pgdata=${folder}`, ...locale, ...access, ...settings]));
	if (!outcome.succeeded) throw await outputError('could not make its data folder', outcome.errors, dirname(folder));
}

/** What an `initdb` left that was killed; the folders of living processes stay. */
async function removeInterrupted(folder: string): Promise<void> {
	const prefix = `${basename(folder)}.init-`;
	for (const name of await readdir(dirname(folder))) {
		const path = join(dirname(folder), name);
		if (!name.startsWith(prefix) || inProgress.has(path)) continue;
		const pid = Number.parseInt(name.slice(prefix.length), 10);
		// Our own number may be that of an earlier life, as in a container.
		if (pid !== process.pid && isAlive(pid)) continue;
		// Its orphaned initdb may still be writing; the next start removes the rest.
		await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
	}
}
