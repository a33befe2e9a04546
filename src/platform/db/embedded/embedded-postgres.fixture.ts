import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { pause } from './pause.ts';
import { isAlive, readPostmaster, serves } from './postmaster.ts';

/** What a child process says about its start. */
export type Said =
	| { steps: string[]; connection: EmbeddedPostgres['connection']; adopted: boolean }
	| { refused: string; message: string };

export interface Owner {
	readonly child: ChildProcess;
	readonly pid: number;
	said(): Promise<Said>;
	exited(): Promise<void>;
}

/** Starts another process of ours that owns the data folder until SIGTERM. */
export function spawnOwner(dataDir: string): Owner {
	const script = join(import.meta.dirname, 'embedded-postgres.owner.ts');
	const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
	const line = once(createInterface(child.stdout), 'line');
	const exit = once(child, 'exit');
	return {
		child,
		pid: child.pid ?? 0,
		said: async () => JSON.parse(String((await line)[0])) as Said,
		exited: async () => void (await exit),
	};
}

export async function temporaryFolder(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'kgp-test-'));
}

/** Ends the server that a test left behind, then its files. */
export async function removeWithServer(dataDir: string): Promise<void> {
	await killServer(dataDir);
	await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

/** A power cut for the server; its children follow by themselves. */
export async function killServer(dataDir: string): Promise<void> {
	const folder = join(dataDir, 'postgres');
	const pid = (await readPostmaster(folder))?.pid;
	if (pid === undefined || !(await serves(pid, folder))) return;
	process.kill(pid, 'SIGKILL');
	await until(async () => !(await serves(pid, folder)));
}

export async function kill(owner: Owner): Promise<void> {
	owner.child.kill('SIGKILL');
	await owner.exited();
	await until(async () => !isAlive(owner.pid));
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
	while (!(await condition())) await pause();
}

export async function query<Row extends object>(
	connection: EmbeddedPostgres['connection'],
	sql: string,
): Promise<Row[]> {
	const client = new pg.Client(connection);
	await client.connect();
	try {
		return (await client.query<Row>(sql)).rows;
	} finally {
		await client.end();
	}
}

/** Inserts one row after the other, breaks the server in the middle, and returns how many were acknowledged. */
export async function insertUntilBroken(
	connection: EmbeddedPostgres['connection'],
	breakServer: () => Promise<void>,
): Promise<number> {
	const client = new pg.Client(connection);
	client.on('error', () => undefined);
	await client.connect();
	let acknowledged = 0;
	let broken: Promise<void> | undefined;
	try {
		for (;;) {
			await client.query('insert into note values ($1)', [acknowledged + 1]);
			acknowledged += 1;
			if (acknowledged === 200) broken = breakServer();
		}
	} catch {
		await broken;
		return acknowledged;
	}
}
