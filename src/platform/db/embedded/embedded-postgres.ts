import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { applicationName, ensureApplicationDatabase } from './application-database.ts';
import { asServerUser } from './as-server-user.ts';
import { embeddedBinaries } from './binaries.ts';
import { initialise, isInitialised } from './data-folder.ts';
import { fileSystemError, type EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { ensureFile, ensurePrivateFolder, handOver } from './owned-paths.ts';
import { lossOf, takeOwnership } from './ownership.ts';
import { readPostmaster, stopPostmaster } from './postmaster.ts';
import { keepLogSmall } from './server-log.ts';
import { reachServer, type Server, type Session } from './server-process.ts';
import { ownAccount, serverUser } from './server-user.ts';
import { accountMap, hostBasedAccess, port, startSettings } from './settings.ts';
import { socketFolder } from './socket-folder.ts';

export { DataFolderInUse, EmbeddedPostgresError } from './embedded-postgres-error.ts';

export interface EmbeddedPostgres {
	/** `host` is the folder of the socket. Port and ssl are given so that PGPORT and PGSSLMODE change nothing. */
	readonly connection: { host: string; port: number; ssl: false; user: string; database: string };
	/** The server was running already: a killed process had left it. */
	readonly adopted: boolean;
	/** Resolves when the data folder is no longer reserved for us (the server went away); the process should end. */
	readonly lost: Promise<EmbeddedPostgresError>;
	/** Ends the server, once; after `lost` it leaves it, since it may be another process's by then. */
	stop(): Promise<void>;
}

/** In the order they happen; `recover` instead of `start` after a crash. */
export type StartStep = 'initialise' | 'start' | 'recover' | 'adopt';

/**
 * Starts PostgreSQL in `<dataDir>/postgres`, or adopts the one that runs there, and reserves it for this process.
 * Rejects with DataFolderInUse or another EmbeddedPostgresError; neither stops a server of somebody else.
 */
export async function startEmbeddedPostgres(
	dataDir: string,
	report: (step: StartStep) => void,
): Promise<EmbeddedPostgres> {
	try {
		await mkdir(dataDir, { recursive: true });
		const place = await realpath(dataDir);
		const once = reportOnce(report);
		const server = await preparedServer(place, once);
		const { session, adopted } = await reservedSession(server, place, once);
		if (adopted) once('adopt');
		return await owned(server, session, adopted);
	} catch (error) {
		throw fileSystemError(error, dataDir);
	}
}

/** Starting may take several attempts; the operator hears of each step once. */
function reportOnce(report: (step: StartStep) => void): (step: StartStep) => void {
	const said = new Set<StartStep>();
	return (step) => {
		if (!said.has(step)) report(step);
		said.add(step);
	};
}

async function preparedServer(dataDir: string, report: (step: StartStep) => void): Promise<Server> {
	const folder = join(dataDir, 'postgres');
	const initialised = await isInitialised(folder);
	const [binaries, user, account] = [await embeddedBinaries(), await serverUser(folder), ownAccount()];
	const sockets = socketFolder(dataDir);
	const as = await asServerUser(user, binaries.postgres, [dataDir, dirname(sockets)]);
	if (!initialised) {
		report('initialise');
		await initialise(folder, binaries, as, user);
	}
	await handOver(folder, user);
	await ensureFile(join(folder, 'pg_hba.conf'), hostBasedAccess, user);
	await ensureFile(join(folder, 'pg_ident.conf'), accountMap(account), user);
	await ensurePrivateFolder(sockets, user);
	const command = as(binaries.postgres, ['-D', folder, ...startSettings(sockets)]);
	return { folder, log: join(dataDir, 'postgres.log'), command };
}

async function reservedSession(server: Server, dataDir: string, report: (step: StartStep) => void): Promise<Session> {
	for (;;) {
		const reached = await reachServer(server, report);
		if (await takeOwnership(reached.session, dataDir)) return reached;
	}
}

async function owned(server: Server, session: pg.Client, adopted: boolean): Promise<EmbeddedPostgres> {
	let state: 'running' | 'stopping' | 'lost' = 'running';
	const lost = lossOf(session, () => state === 'stopping');
	void lost.then(() => (state = 'lost'));
	const endTrimming = keepLogSmall(server.log);

	const stopNow = async () => {
		endTrimming();
		if (state === 'lost') return;
		state = 'stopping';
		await stopPostmaster(server.folder);
		await session.end().catch(() => undefined);
	};
	let stopping: Promise<void> | undefined;
	const stop = () => (stopping ??= stopNow());

	try {
		await ensureApplicationDatabase(session);
		const host = (await readPostmaster(server.folder))?.socketFolder ?? '';
		return {
			connection: { host, port, ssl: false, user: applicationName, database: applicationName },
			adopted,
			lost,
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
