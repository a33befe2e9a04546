import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment, type Environment } from '../environment.ts';
import { startDatabase } from '../server/database.server.ts';
import { isExpected } from '../server/expected-error.ts';
import { openDatabase, type Database } from '#platform/db/database.ts';
import { runningServer } from '#platform/db/embedded/running-server.ts';
import { isLocale } from '#platform/i18n/languages.ts';
import { explain, rebuild, verify, type Command } from './search-commands.ts';

const usage = 'usage: bin/search rebuild | verify | explain "question" [--locale de]';
const commands: Readonly<Record<string, Command>> = { rebuild, verify, explain };

process.exitCode = await main().catch((error: unknown) => {
	if (!isExpected(error)) throw error;
	return refuse(error.message, 1);
});

/** The exit code: 0 if all is well, 1 if something is wrong with the index, 2 if the command is. */
async function main(): Promise<number> {
	const asked = readArguments();
	if (!asked) return refuse(usage, 2);
	const env = parseEnvironment(process.env);
	if (!env.DATABASE_URL && !existsSync(join(env.DATA_DIR, 'postgres')))
		return refuse(`${env.DATA_DIR} has no database yet: run bin/start first`, 1);
	return withDatabase(env, (db, isServed) => asked.run({ ...asked, env, db, isServed }));
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string' } } });
		const [name = '', ...words] = positionals;
		const [run, question, locale] = [commands[name], words.join(' '), values.locale];
		if (!run || (name === 'explain') !== (question !== '') || (locale !== undefined && !isLocale(locale))) return;
		return { run, question, locale };
	} catch {
		return;
	}
}

/** Beside a server that runs in the data folder, else with the database started for as long as this takes. */
async function withDatabase(env: Environment, use: (db: Database, isServed: boolean) => Promise<number>) {
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

function refuse(sentence: string, code: number): number {
	console.error(sentence);
	return code;
}
