import { createContext, type Context } from './context.server.ts';
import { parseEnvironment } from './environment.ts';
import { startDatabase } from './server/database.server.ts';
import { prepareDatabase, shippedFolders } from './server/prepare-database.server.ts';

let running: Context | undefined;

/** Hands the process's context to the pages; called once, before the first request. */
export function provideContext(context: Context): void {
	running = context;
}

export function runningContext(): Context {
	if (!running) throw new Error('no context was provided');
	return running;
}

/** Under the development server nobody starts the database before the pages: this does. */
export async function provideDevelopmentContext(): Promise<void> {
	if (running) return;
	const env = parseEnvironment(process.env);
	const report = (step: string) => void process.stderr.write(`${step}\n`);
	const database = await startDatabase(env, report);
	await prepareDatabase(database.connection, shippedFolders, report);
	const context = await createContext(env, database.connection);
	provideContext(context);
	const stop = async () => {
		await context.close();
		await database.stop();
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}
