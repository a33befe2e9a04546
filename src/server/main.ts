import { createServer, type Server } from 'node:http';
import { createContext, type Context } from '../context.server.ts';
import { EnvironmentError, parseEnvironment, type Environment } from '../environment.ts';
import { provideContext } from '../running-context.server.ts';
import { servingFromCache, type Handler } from '#platform/page-cache/serve.ts';
import { DataFolderInUse, EmbeddedPostgresError } from '#platform/db/embedded/embedded-postgres.ts';
import { startDatabase } from './database.server.ts';
import { limitRequest } from './limit-request.ts';
import { ContentError, prepareDatabase } from './prepare-database.server.ts';

const report = (step: string) => void process.stderr.write(`${step}\n`);

/** Starts everything; `loadHandler` brings the pages' request handler once the context is there. */
export async function main(loadHandler: () => Promise<Handler>): Promise<void> {
	try {
		await serve(parseEnvironment(process.env), loadHandler);
	} catch (error) {
		if (!isExpected(error)) throw error;
		report(error.message);
		process.exitCode = 1;
	}
}

function isExpected(error: unknown): error is Error {
	const expected = [EnvironmentError, DataFolderInUse, EmbeddedPostgresError, ContentError];
	return expected.some((kind) => error instanceof kind) || (error as NodeJS.ErrnoException).syscall === 'listen';
}

async function serve(env: Environment, loadHandler: () => Promise<Handler>): Promise<void> {
	const database = await startDatabase(env, report);
	let context: Context | undefined;
	let server: Server | undefined;
	let stopping: Promise<void> | undefined;
	const stop = () =>
		(stopping ??= (async () => {
			if (server) await closeServer(server);
			await context?.close();
			await database.stop();
		})());
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)));

	try {
		await prepareDatabase(database.connection, { content: 'content', municipalities: 'build-data' }, report);
		context = await createContext(env, database.connection);
		provideContext(context);
		server = createServer(requestListener(context, await loadHandler()));
		await listening(server, env);
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Every request passes here: limits, the visible address, the page cache, the pages. */
function requestListener(context: Context, pages: Handler): Handler {
	const { env, metrics, pageCache } = context;
	const cached = servingFromCache(pageCache, pages, metrics.countLookup);
	return (request, response) => {
		response.on('finish', () => metrics.countResponse(response.statusCode));
		if (limitRequest(request, response)) return;
		if (env.ORIGIN) request.headers.host = env.ORIGIN.host;
		request.headers['x-forwarded-proto'] = env.ORIGIN ? env.ORIGIN.protocol.slice(0, -1) : 'http';
		cached(request, response);
	};
}

async function listening(server: Server, env: Environment): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ port: env.PORT, host: env.HOST }, resolve);
	});
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : env.PORT;
	process.stdout.write(`listening on http://localhost:${port}\n`);
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 3000).unref();
	});
}
