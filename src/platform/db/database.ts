import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type WriteTransaction = Transaction<Tables>;

/** Where PostgreSQL is: an address, or the folder of its Unix socket. */
export type Connection = { connectionString: string } | { host: string; user: string; database: string };

export function openDatabase(connection: Connection): { db: Database; pool: pg.Pool } {
	const pool = new pg.Pool({ ...connection, max: 10, connectionTimeoutMillis: 10_000, application_name: 'kgp' });
	// An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
	pool.on('error', () => undefined);
	return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}

/** Writers call this first: half a change is never stored. */
export function assertTransaction(db: Database): asserts db is WriteTransaction {
	if (!db.isTransaction) throw new Error('a writer runs in a transaction');
}
