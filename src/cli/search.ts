import { parseArgs } from 'node:util';
import { createSearchEngine } from '../context.server.ts';
import { parseEnvironment } from '../environment.ts';
import { startDatabase } from '../server/database.server.ts';
import { detectLanguages } from '#domain/search/question/language-detector.ts';
import { explanation } from '#domain/search/reasons/explanation.ts';
import { openDatabase, type Database } from '#platform/db/database.ts';
import { runningServer } from '#platform/db/embedded/running-server.ts';
import { createLog } from '#platform/log/log.ts';
import { announce } from '#platform/outbox/outbox.ts';

const usage = 'usage: bin/search rebuild | verify | explain "question" [--locale de]';
const env = parseEnvironment(process.env);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string' } } });
const [command, question = ''] = positionals;

const commands: Record<string, (db: Database, isServed: boolean) => Promise<number>> = { rebuild, verify, explain };
const run = commands[command ?? ''];
if (!run || (command === 'explain' && !question)) {
	console.error(usage);
	process.exitCode = 2;
} else process.exitCode = await withDatabase(run);

/** Beside a server that runs in the data folder, else with the database started for as long as this takes. */
async function withDatabase(use: (db: Database, isServed: boolean) => Promise<number>): Promise<number> {
	const running = env.DATABASE_URL ? undefined : await runningServer(env.DATA_DIR);
	const database = running ? undefined : await startDatabase(env, (step) => console.error(step));
	const { db } = openDatabase(running ?? database!.connection);
	try {
		return await use(db, running !== undefined || env.DATABASE_URL !== undefined);
	} finally {
		await db.destroy();
		await database?.stop();
	}
}

function engineFor(db: Database) {
	return createSearchEngine(env, db, createLog(env.LOG_LEVEL));
}

/** A running server builds the index anew while the old one answers; without one it is built here. */
async function rebuild(db: Database, isServed: boolean): Promise<number> {
	if (isServed) {
		await db.transaction().execute((transaction) => announce(transaction, ['search']));
		console.log('the running server builds its index anew');
		return 0;
	}
	const engine = engineFor(db);
	await engine.rebuild();
	console.log(`built: ${engine.index.size} practices`);
	await engine.close();
	return 0;
}

/** So many missing practices are named; the number says the rest. */
const mostNamed = 20;

/** Whether every index file is as it was written, and has every practice as it is now. */
async function verify(db: Database): Promise<number> {
	const engine = engineFor(db);
	const missing = await engine.index.missing();
	for (const name of engine.index.damaged) console.log(`damaged: ${name}`);
	for (const id of missing.slice(0, mostNamed)) console.log(`missing or out of date: ${id}`);
	console.log(`${engine.index.size} practices in the index, ${missing.length} missing or out of date`);
	await engine.close();
	return missing.length + engine.index.damaged.length === 0 ? 0 : 1;
}

/** How a question is understood, and why its first results stand where they do. */
async function explain(db: Database): Promise<number> {
	const engine = engineFor(db);
	const answer = await engine.answer({
		text: question,
		locale: values.locale,
		detected: detectLanguages(question),
		selected: {},
		sort: 'relevance',
		offset: 0,
		limit: 10,
	});
	console.log(explanation(answer));
	await engine.close();
	return 0;
}
