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

function operatorsDatabase(connectionString: string): RunningDatabase {
	return { connection: { connectionString }, lost: new Promise(() => undefined), stop: async () => undefined };
}
