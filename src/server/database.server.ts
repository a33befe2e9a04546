import pg from 'pg';
import type { Environment } from '../environment.ts';
import type { Connection } from '#platform/db/database.ts';
import { startEmbeddedPostgres } from '#platform/db/embedded/embedded-postgres.ts';

export interface RunningDatabase {
	readonly connection: Connection;
	/** Settles only if the database is lost for good while we run. */
	readonly lost: Promise<Error>;
	stop(): Promise<void>;
}

const steps = {
	initialise: 'creating the database …',
	start: 'starting PostgreSQL …',
	recover: 'recovering the database after an unclean stop …',
	adopt: 'taking over the PostgreSQL server that was left running …',
} as const;

/** The operator's PostgreSQL if there is one, else the embedded server in the data folder. */
export async function startDatabase(env: Environment, report: (step: string) => void): Promise<RunningDatabase> {
	if (env.DATABASE_URL) return operatorsDatabase(env.DATABASE_URL);
	return startEmbeddedPostgres(env.DATA_DIR, (step) => report(steps[step]));
}

/** The operator's PostgreSQL does not answer; the message names it without its password. */
export class DatabaseUnreachable extends Error {}

async function operatorsDatabase(connectionString: string): Promise<RunningDatabase> {
	const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
	try {
		await client.connect();
		await client.end();
	} catch (error) {
		const { host, pathname } = new URL(connectionString);
		throw new DatabaseUnreachable(
			`The database ${host}${pathname} of DATABASE_URL does not answer: ${reasonOf(error)}`,
		);
	}
	return { connection: { connectionString }, lost: new Promise(() => undefined), stop: async () => undefined };
}

/** A host with several addresses fails once for each. */
function reasonOf(error: unknown): string {
	const [first] = error instanceof AggregateError ? error.errors : [error];
	return first instanceof Error ? first.message : String(first);
}
