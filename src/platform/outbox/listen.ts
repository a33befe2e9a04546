import type pg from 'pg';
import type { Database } from '#platform/db/database.ts';
import type { Log } from '#platform/log/log.ts';
import { announcementsAfter, currentPosition } from './outbox.ts';

export interface Subscription {
	/** Reads now what has been announced, for a caller that wants to see its own change. */
	catchUp(): Promise<void>;
	stop(): Promise<void>;
}

const pollMilliseconds = 1000;

/**
 * Hears of every committed change within a second: at once by notification, else by polling.
 * While the database is away nothing is lost; reading goes on from the last position.
 */
export async function listen(
	db: Database,
	pool: pg.Pool,
	log: Log,
	onTopics: (topics: string[]) => void | Promise<void>,
): Promise<Subscription> {
	let position = await currentPosition(db);
	let reading = Promise.resolve();
	let failed = false;

	const read = async () => {
		try {
			const next = await announcementsAfter(db, position);
			position = next.position;
			if (next.topics.length > 0) await onTopics(next.topics);
			failed = false;
		} catch (error) {
			if (!failed) log.warn({ err: error }, 'changes cannot be read; trying again');
			failed = true;
		}
	};
	const catchUp = () => (reading = reading.then(read));

	const client = await pool.connect();
	client.on('notification', () => void catchUp());
	client.on('error', () => undefined);
	await client.query('listen outbox');
	const timer = setInterval(() => void catchUp(), pollMilliseconds);

	return {
		catchUp,
		async stop() {
			clearInterval(timer);
			await reading;
			client.release(true);
		},
	};
}
