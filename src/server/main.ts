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
	const running: Running = { database: await startDatabase(env, report) };
	const { database } = running;
	stopOnSignals(running);
	void database.lost.then((error) => {
		report(error.message);
		process.exit(1);
	});
	try {
		await prepareDatabase(database.connection, shippedFolders, report);
		running.context = await createContext(env, database.connection);
		provideContext(running.context);
		running.server = createServer(requestListener(running.context, await loadHandler()));
		process.stdout.write(`listening on http://localhost:${await listening(running.server, env)}\n`);
		setTimeout(() => void running.context?.search.prepare(), busyMilliseconds).unref();
	} catch (error) {
		await stop(running);
		throw error;
	}
}

/** Those who waited for the start are served before anything is read ahead. */
const busyMilliseconds = 1000;

/** What has been started so far. */
interface Running {
	database: RunningDatabase;
	context?: Context;
	server?: Server;
	stopping?: Promise<void>;
}

function stopOnSignals(running: Running): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => void stop(running).finally(() => process.exit(0)));
}

/** Ends everything in the reverse order of its start; once, however often it is asked for. */
function stop(running: Running): Promise<void> {
	running.stopping ??= (async () => {
		if (running.server) await closeServer(running.server);
		await running.context?.close();
		await running.database.stop();
	})();
	return running.stopping;
}
