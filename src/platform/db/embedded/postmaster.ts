import { readFile, rename, rm, link, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { pause } from './pause.ts';
import { run } from './run.ts';

/** What `postmaster.pid` says; https://www.postgresql.org/docs/18/storage-file-layout.html */
export interface Postmaster {
	readonly pid: number;
	readonly socketFolder: string;
	readonly ready: boolean;
}

const lockFile = (folder: string) => join(folder, 'postmaster.pid');

export async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
	const text = await readFile(lockFile(folder), 'utf8').catch(() => '');
	const lines = text.split('\n');
	const pid = Number(lines[0]);
	if (!Number.isInteger(pid) || pid <= 0) return undefined;
	return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** Whether this living process is the server of this very folder: a postmaster works in its data folder. */
export async function serves(pid: number, folder: string): Promise<boolean> {
	if (!isAlive(pid)) return false;
	if (process.platform !== 'linux') return (await programOf(pid)) === 'postgres';
	const [own, its] = await Promise.all([stat(folder), stat(`/proc/${pid}/cwd`).catch(() => undefined)]);
	return own.ino === its?.ino && own.dev === its.dev;
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** The name of a living program, undefined when it cannot be told. */
async function programOf(pid: number): Promise<string | undefined> {
	if (process.platform === 'linux') {
		return readFile(`/proc/${pid}/comm`, 'utf8').then(
			(name) => name.trim(),
			() => undefined,
		);
	}
	const { succeeded, output } = await run({ file: 'ps', args: ['-o', 'comm=', '-p', String(pid)] });
	return succeeded ? output.trim().split('/').at(-1) : undefined;
}

/**
 * After a power cut `postmaster.pid` may be empty or name a number that another program has now;
 * PostgreSQL then refuses to start. Takes the file away only when it surely is not that of a server.
 */
export async function removeMisleadingLock(folder: string): Promise<boolean> {
	if (!(await isMisleading(folder))) return false;
	const taken = `${lockFile(folder)}.stale-${process.pid}`;
	const before = await readFile(lockFile(folder), 'utf8').catch(() => undefined);
	await rename(lockFile(folder), taken).catch(() => undefined);
	// Someone may have started in between: their file goes back.
	const moved = await readFile(taken, 'utf8').catch(() => undefined);
	if (moved !== undefined && moved !== before) await link(taken, lockFile(folder)).catch(() => undefined);
	await rm(taken, { force: true });
	return moved !== undefined && moved === before;
}

const emptyFileAge = 5_000;

async function isMisleading(folder: string): Promise<boolean> {
	const found = await stat(lockFile(folder)).catch(() => undefined);
	if (!found) return false;
	if (found.size === 0) return Date.now() - found.mtimeMs > emptyFileAge;
	const pid = (await readPostmaster(folder))?.pid;
	if (pid === undefined || !isAlive(pid)) return false;
	const program = await programOf(pid);
	return program !== undefined && program !== 'postgres';
}

const stopLimit = 60_000;

/** PostgreSQL's fast shutdown: ends sessions, writes everything, leaves. */
export async function stopPostmaster(folder: string): Promise<void> {
	const pid = (await readPostmaster(folder))?.pid;
	if (pid === undefined || !(await serves(pid, folder))) return;
	process.kill(pid, 'SIGINT');
	const deadline = Date.now() + stopLimit;
	// The file goes last; the process itself may stay as a zombie where nobody reaps orphans.
	while ((await readPostmaster(folder))?.pid === pid && (await serves(pid, folder))) {
		if (Date.now() > deadline)
			throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) did not stop within a minute.`);
		await pause();
	}
}
