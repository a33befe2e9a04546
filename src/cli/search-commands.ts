import { createSearchEngine } from '../context.server.ts';
import type { Environment } from '../environment.ts';
import type { SearchEngine } from '#domain/search/index.ts';
import { detectLanguages } from '#domain/search/question/language-detector.ts';
import { explanation } from '#domain/search/reasons/explanation.ts';
import { worthSaving } from '#domain/search/store/practice-index.ts';
import type { Database } from '#platform/db/database.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { createLog } from '#platform/log/log.ts';
import { announce } from '#platform/outbox/outbox.ts';

interface Task {
	readonly env: Environment;
	readonly db: Database;
	/** Whether servers may be running on the database. */
	readonly isServed: boolean;
	readonly question: string;
	readonly locale: Locale | undefined;
}

/** Gives the exit code. */
export type Command = (task: Task) => Promise<number>;

/** A running server builds the index anew while the old one answers; without one it is built here. */
export const rebuild: Command = async (task) => {
	if (task.isServed) {
		await task.db.transaction().execute((transaction) => announce(transaction, ['search']));
		console.log('told: every server on this database builds its index anew, while the old one answers');
		return 0;
	}
	return withEngine(task, async (engine) => {
		await engine.rebuild();
		console.log(`built: ${engine.index.size} practices`);
		return engine.isComplete ? 0 : 1;
	});
};

/** So many missing practices are named; the number says the rest. */
const mostNamed = 20;

/** Whether every index file is as it was written, and has every practice as it is now. */
export const verify: Command = (task) =>
	withEngine(task, async ({ index }) => {
		const missing = await index.missing();
		for (const name of index.damaged) console.log(`damaged: ${name}`);
		for (const id of missing.slice(0, mostNamed)) console.log(`missing or out of date: ${id}`);
		console.log(`${index.size} practices in the saved index, ${missing.length} missing or out of date`);
		const areInMemory = task.isServed && missing.length > 0 && missing.length < worthSaving;
		if (areInMemory) console.log('so few may be in the memory of the running server, which saves them with later ones');
		return index.damaged.length === 0 && (missing.length === 0 || areInMemory) ? 0 : 1;
	});

/** How a question is understood, and why its first results stand where they do. */
export const explain: Command = (task) =>
	withEngine(task, async (engine) => {
		const { question: text, locale } = task;
		const page = { selected: {}, sort: 'relevance', offset: 0, limit: 10 } as const;
		console.log(explanation(await engine.answer({ text, locale, detected: detectLanguages(text), ...page })));
		return 0;
	});

async function withEngine({ env, db }: Task, use: (engine: SearchEngine) => Promise<number>): Promise<number> {
	const engine = createSearchEngine(env, db, createLog(env.LOG_LEVEL));
	try {
		return await use(engine);
	} finally {
		await engine.close();
	}
}
