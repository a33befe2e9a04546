import { sql } from 'kysely';
import { assertTransaction, type Database } from '#platform/db/database.ts';

const channel = 'outbox';

/** Records that a topic changed; readers hear of it after the commit. */
export async function announce(db: Database, topics: readonly string[]): Promise<void> {
	assertTransaction(db);
	if (topics.length === 0) return;
	await db
		.insertInto('outbox')
		.values(topics.map((topic) => ({ topic })))
		.execute();
	await sql`select pg_notify(${channel}, '')`.execute(db);
}

/** How far a reader has come: the transaction and the row within it. */
export interface Position {
	readonly xid: string;
	readonly seq: string;
}

export interface Announcements {
	readonly topics: string[];
	readonly position: Position;
}

/**
 * Topics after a position. Only rows of transactions older than every running one are read,
 * so that a transaction that commits late is never skipped.
 */
export async function announcementsAfter(db: Database, after: Position): Promise<Announcements> {
	const { rows } = await sql<{ topic: string } & Position>`
		select topic, xid::text, seq::text from outbox
		where (xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
		order by outbox.xid, outbox.seq`.execute(db);
	const last = rows.at(-1);
	return {
		topics: [...new Set(rows.map((row) => row.topic))],
		position: last ? { xid: last.xid, seq: last.seq } : after,
	};
}

/** The position from which a reader that starts now sees every later change. */
export async function currentPosition(db: Database): Promise<Position> {
	const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db);
	return { xid: String(BigInt(rows[0]!.xid) - 1n), seq: '9223372036854775807' };
}

/** Removes what every reader has long seen. */
export async function pruneOutbox(db: Database): Promise<void> {
	await db
		.deleteFrom('outbox')
		.where('created_at', '<', sql<Date>`now() - interval '7 days'`)
		.execute();
}
