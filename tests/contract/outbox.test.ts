import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { openDatabase } from '#platform/db/database.ts';
import { createLog } from '#platform/log/log.ts';
import { listen } from '#platform/outbox/listen.ts';
import { announce, announcementsAfter, currentPosition, pruneOutbox, type Position } from '#platform/outbox/outbox.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';
import { until } from '../fixtures/until.ts';

onEachEngine('the outbox', (own) => {
	const say = (...topics: string[]) => own.db.transaction().execute((transaction) => announce(transaction, topics));

	it('takes nothing outside of a transaction', async () => {
		await expect(announce(own.db, ['x'])).rejects.toThrow('a writer runs in a transaction');
	});

	/** Topics after a position until all wanted ones are there; running transactions of other tests may hold it back for a while. */
	async function topicsUntil(after: Position, ...wanted: string[]): Promise<string[]> {
		const topics: string[] = [];
		let position = after;
		await until(async () => {
			const next = await announcementsAfter(own.db, position);
			topics.push(...next.topics);
			position = next.position;
			return wanted.every((topic) => topics.includes(topic));
		});
		return topics;
	}

	it('tells each topic once, from where the reader was', async () => {
		const start = await currentPosition(own.db);
		await say('a', 'b', 'a');
		await say('c');
		const topics = await topicsUntil(start, 'c');
		expect(topics.filter((topic) => ['a', 'b', 'c'].includes(topic))).toEqual(['a', 'b', 'c']);
	});

	it('tells nothing of what was rolled back', async () => {
		const start = await currentPosition(own.db);
		const failed = own.db.transaction().execute(async (transaction) => {
			await announce(transaction, ['never']);
			throw new Error('no');
		});
		await expect(failed).rejects.toThrow('no');
		await say('after');
		const topics = await topicsUntil(start, 'after');
		expect(topics).not.toContain('never');
	});

	it('never skips a transaction that began early and commits late', async () => {
		const start = await currentPosition(own.db);
		const late = await own.db.startTransaction().execute();
		await announce(late, ['late']);
		await say('early');
		const during = await announcementsAfter(own.db, start);
		await late.commit().execute();
		expect(during.topics).not.toContain('late');
		const missing = ['early', 'late'].filter((topic) => !during.topics.includes(topic));
		const after = await topicsUntil(during.position, ...missing);
		expect([...during.topics, ...after].filter((topic) => ['early', 'late'].includes(topic)).sort()).toEqual([
			'early',
			'late',
		]);
	});

	it('starts a reader so that it hears of a transaction that is running already', async () => {
		const late = await own.db.startTransaction().execute();
		await announce(late, ['running already']);
		const start = await currentPosition(own.db);
		await late.commit().execute();
		expect(await topicsUntil(start, 'running already')).toContain('running already');
	});

	it('is heard by a listener in another process, also when notifications are lost', async () => {
		const { db, pool } = openDatabase(own.connection);
		const heard: string[] = [];
		const subscription = await listen(db, pool, createLog('silent'), (topics) => void heard.push(...topics));
		await say('notified');
		await until(() => heard.includes('notified'));
		// Without pg_notify: only polling finds it.
		await own.db.insertInto('outbox').values({ topic: 'polled' }).execute();
		await until(() => heard.includes('polled'));
		await subscription.stop();
		await db.destroy();
		expect(heard.filter((topic) => ['notified', 'polled'].includes(topic))).toEqual(['notified', 'polled']);
	});

	it('forgets after a week, not earlier', async () => {
		await sql`insert into outbox (topic, created_at) values ('old', now() - interval '8 days'), ('recent', now() - interval '6 days')`.execute(
			own.db,
		);
		await pruneOutbox(own.db);
		const kept = await own.db.selectFrom('outbox').select('topic').execute();
		expect(kept.map(({ topic }) => topic)).toContain('recent');
		expect(kept.map(({ topic }) => topic)).not.toContain('old');
	});
});
