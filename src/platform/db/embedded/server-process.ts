import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type pg from 'pg';
import { EmbeddedPostgresError, outputError } from './embedded-postgres-error.ts';
import { connect } from './ownership.ts';
import { pause } from './pause.ts';
import { readPostmaster, removeMisleadingLock, serves } from './postmaster.ts';
import { serverEnvironment, type Command } from './run.ts';
import { logSince, logSize } from './server-log.ts';

/** The server of one data folder, whether it runs or not. */
export interface Server {
	/** PostgreSQL's data folder. */
	readonly folder: string;
	readonly log: string;
	readonly command: Command;
}

interface Launched {
	readonly pid: number | undefined;
	readonly logStart: number;
	ended: boolean;
}

export interface Session {
	readonly session: pg.Client;
	/** Somebody else had started the server. */
	readonly adopted: boolean;
}

const answerLimit = 5 * 60_000;
const relaunchLimit = 30_000;

/** Connects to the server of the folder; starts it when nobody did, waits while it recovers or stops. */
export async function reachServer(server: Server, report: (step: 'start' | 'recover') => void): Promise<Session> {
	const begun = Date.now();
	let launched: Launched | undefined;
	for (;;) {
		const found = await readPostmaster(server.folder);
		const alive = found !== undefined && (await serves(found.pid, server.folder));
		// A server in another container is not alive to us, but may answer.
		const answer = found && (found.ready || !alive) ? await connect(found.socketFolder) : undefined;
		if (typeof answer === 'object') return { session: answer, adopted: found?.pid !== launched?.pid };
		const somebodyRuns = alive || answer === 'busy';
		if (launched?.ended) {
			if (!somebodyRuns) await assertWorthRepeating(server, launched, begun);
			launched = undefined;
		} else if (!launched && !somebodyRuns) {
			report(found ? 'recover' : 'start');
			launched = await launch(server);
		}
		if (Date.now() - begun > answerLimit) throw notAnswering(server);
		await pause();
	}
}

/** Detached: Ctrl-C in the terminal reaches our process only, and a killed owner leaves a working server. */
async function launch({ command, log }: Server): Promise<Launched> {
	const logStart = await logSize(log);
	const output = openSync(log, 'a', 0o600);
	const { file, args, uid, gid } = command;
	const child = spawn(file, args, {
		uid,
		gid,
		detached: true,
		cwd: '/',
		env: serverEnvironment,
		stdio: ['ignore', output, output],
	});
	closeSync(output);
	const launched: Launched = { pid: child.pid, logStart, ended: false };
	child.on('exit', () => (launched.ended = true));
	child.on('error', () => (launched.ended = true));
	child.unref();
	return launched;
}

/** Another starter was faster, or children of a killed server still hold its memory. */
const passing = /lock file "[^"]*" (already exists|is empty)|pre-existing shared memory block/;

async function assertWorthRepeating({ folder, log }: Server, { logStart }: Launched, begun: number): Promise<void> {
	const output = await logSince(log, logStart);
	const repeatable = passing.test(output) && Date.now() - begun < relaunchLimit;
	if (!repeatable) throw await outputError(`could not start (log: ${log})`, output, folder);
	await removeMisleadingLock(folder);
}

function notAnswering({ folder, log }: Server): EmbeddedPostgresError {
	return new EmbeddedPostgresError(
		`PostgreSQL in ${folder} has not answered for five minutes. It may still be recovering; see ${log} and start again later.`,
	);
}
