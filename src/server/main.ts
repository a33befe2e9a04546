import { createServer, type Server } from 'node:http';
import { createContext, type Context } from '../context.server.ts';
import { parseEnvironment, type Environment } from '../environment.ts';
import { provideContext } from '../running-context.server.ts';
import type { Handler } from '#platform/page-cache/serve.ts';
import { startDatabase, type RunningDatabase } from './database.server.ts';
import { isExpected } from './expected-error.ts';
import { closeServer, listening } from './listening.ts';
import { prepareDatabase, shippedFolders } from './prepare-database.server.ts';
import { requestListener } from './request-listener.ts';

/** Progress and refusals are for the person at the terminal; standard output has the one line that says where we listen. */
const report = (step: string) => void process.stderr.write(`${step}\n`);

/** Starts everything; `loadHandler` brings the pages' request handler once the context is there. */
export async function main(loadHandler: () => Promise<Handler>): Promise<void> {
	try {
		await run(parseEnvironment(process.env), loadHandler);
	} catch (error) {
		if (!isExpected(error)) throw error;
		report(error.message);
		process.exitCode = 1;
	}
}

async function run(env: Environment, loadHandler: () => Promise<Handler>): Promise<void> {
	const running: Running = {};
	const starting = start(running, env, loadHandler);
	stopOnSignals(running, starting);
	try {
		await starting;
	} catch (error) {
		await stop(running);
		throw error;
	}
}

async function start(running: Running, env: Environment, loadHandler: () => Promise<Handler>): Promise<void> {
	const database = (running.database = await startDatabase(env, report));
	void database.lost.then((error) => {
		report(error.message);
		process.exit(1);
	});
	await prepareDatabase(database.connection, shippedFolders, report);
	const context = (running.context = await createContext(env, database.connection));
	provideContext(context);
	const server = (running.server = createServer(requestListener(context, await loadHandler())));
	process.stdout.write(`listening on http://localhost:${await listening(server, env)}\n`);
	setTimeout(() => void context.search.prepare(), busyMilliseconds).unref();
}

/** Those who waited for the start are served before anything is read ahead. */
const busyMilliseconds = 1000;

/** What has been started so far. */
interface Running {
	database?: RunningDatabase;
	context?: Context;
	server?: Server;
	stopping?: Promise<void>;
}

/** A start is brought to its end first: in the middle of it nothing could be ended cleanly. */
function stopOnSignals(running: Running, starting: Promise<void>): void {
	const end = async () => {
		await starting.catch(() => undefined);
		await stop(running);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => void end().finally(() => process.exit()));
}

/** Ends everything in the reverse order of its start; once, however often it is asked for. */
function stop(running: Running): Promise<void> {
	running.stopping ??= (async () => {
		if (running.server) await closeServer(running.server);
		await running.context?.close();
		await running.database?.stop();
	})();
	return running.stopping;
}
