import pg from 'pg';
import { DataFolderInUse, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { pause } from './pause.ts';
import { port } from './settings.ts';

/** An advisory lock in the database `postgres`: "kgp" in ASCII. Held by a session, so it ends with its process. */
const lockKey = 0x6b_67_70;

/** The server says that it is starting, recovering or stopping. */
const cannotConnectNow = '57P03';
const unreachable = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTSOCK']);
/** A server that is stopped or killed in the middle of a conversation; `pg` gives no code for a broken stream. */
const brokenOff = (error: Error & { code?: string }) =>
	error.code === '57P01' || (error.code === undefined && /terminated|timeout|not queryable/.test(error.message));

/** A session of the superuser, "busy" while the server cannot take one, undefined when nobody answers. */
export async function connect(socketFolder: string): Promise<pg.Client | 'busy' | undefined> {
	const client = new pg.Client({
		host: socketFolder,
		port,
		user: 'postgres',
		database: 'postgres',
		ssl: false,
		application_name: `kgp:${process.pid}`,
		connectionTimeoutMillis: 10_000,
	});
	// An error comes with the end of the session, which `ownership` watches.
	client.on('error', () => undefined);
	try {
		await client.connect();
		return client;
	} catch (error) {
		return unanswered(error);
	}
}

function unanswered(error: unknown): 'busy' | undefined {
	if (!(error instanceof Error)) throw error;
	const code = 'code' in error ? String(error.code) : undefined;
	// EAGAIN: the queue of the socket is full.
	if (code === cannotConnectNow || code === 'EAGAIN') return 'busy';
	if (brokenOff(error) || (code && unreachable.has(code))) return undefined;
	throw new EmbeddedPostgresError(`The built-in PostgreSQL refuses the connection: ${error.message}`, { cause: error });
}

/**
 * Reserves the data folder for this process for as long as the session lives.
 * False when the session ended meanwhile, since the owner was just stopping the server.
 */
export async function takeOwnership(session: pg.Client, dataDir: string): Promise<boolean> {
	// The session of a killed process may live on for a moment.
	const deadline = Date.now() + 1500;
	try {
		while (!(await tryLock(session))) {
			if (Date.now() > deadline) throw new DataFolderInUse(dataDir, await ownerPid(session));
			await pause();
		}
		return true;
	} catch (error) {
		await session.end();
		if (error instanceof Error && brokenOff(error)) return false;
		throw error;
	}
}

async function tryLock(session: pg.Client): Promise<boolean> {
	const { rows } = await session.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [lockKey]);
	return rows[0]?.locked === true;
}

async function ownerPid(session: pg.Client): Promise<number | undefined> {
	const { rows } = await session.query<{ application_name: string }>(
		`select activity.application_name
		from pg_locks as lock join pg_stat_activity as activity on activity.pid = lock.pid and activity.datname = current_database()
		where lock.locktype = 'advisory' and lock.classid = 0 and lock.objid = $1 and lock.objsubid = 1 and lock.granted`,
		[lockKey],
	);
	const pid = /^kgp:(\d+)$/.exec(rows[0]?.application_name ?? '')?.[1];
	return pid === undefined ? undefined : Number(pid);
}

/** Resolves when the session ends although nobody asked it to. */
export function lossOf(session: pg.Client, expected: () => boolean): Promise<EmbeddedPostgresError> {
	return new Promise((resolve) => {
		session.on('end', () => {
			if (expected()) return;
			resolve(
				new EmbeddedPostgresError(
					'The built-in PostgreSQL stopped or was restarted, and the data folder is no longer reserved. Start again; everything saved is kept.',
				),
			);
		});
	});
}
