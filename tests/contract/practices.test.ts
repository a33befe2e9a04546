import { beforeAll, describe, expect, it } from 'vitest';
import { allPractices, practiceBySlug, practicesBySlugs } from '#domain/practices/practice.reader.server.ts';
import {
	createPractice,
	latestRecord,
	openEdition,
	publishEdition,
	saveRevisions,
} from '#domain/practices/practice.writer.server.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import type { Database, WriteTransaction } from '#platform/db/database.ts';
import { addMunicipality, onEachEngine } from '../fixtures/each-engine.ts';
import { shipped, shippedRecord } from '../fixtures/editing.ts';

const author = 'an editor';
const record = shippedRecord('altena-kuemmerer');

const write = <T>(db: Database, work: (transaction: WriteTransaction) => Promise<T>) => db.transaction().execute(work);

async function publish(db: Database, practice: string, content: PracticeRecord): Promise<string> {
	return write(db, async (transaction) => {
		const edition = await openEdition(transaction, practice, author);
		await saveRevisions(transaction, edition, content, author);
		await publishEdition(transaction, edition, author);
		return edition;
	});
}

onEachEngine('practices', (own) => {
	beforeAll(() => addMunicipality(own.db, record.municipality));

	it('come back as they were published, in every language', async () => {
		const id = await write(own.db, (transaction) => createPractice(transaction, 'as-published', author));
		await publish(own.db, id, record);
		const practice = await practiceBySlug(own.db, 'as-published');
		expect(practice).toMatchObject({ id, slug: 'as-published', edition: 1, confirmedAt: null });
		expect(practice?.record).toEqual(record);
	});

	it('come back in the order asked for, unknown ones left out', async () => {
		for (const slug of ['order-a', 'order-b'])
			await publish(own.db, await write(own.db, (transaction) => createPractice(transaction, slug, author)), record);
		const found = await practicesBySlugs(own.db, ['order-b', 'no-such', 'order-a']);
		expect(found.map(({ slug }) => slug)).toEqual(['order-b', 'order-a']);
		expect(await practicesBySlugs(own.db, [])).toEqual([]);
	});

	it('are not seen before they are published', async () => {
		await write(own.db, async (transaction) => {
			const id = await createPractice(transaction, 'a-draft', author);
			await saveRevisions(transaction, await openEdition(transaction, id, author), record, author);
		});
		expect(await practiceBySlug(own.db, 'a-draft')).toBeUndefined();
		expect((await allPractices(own.db)).map(({ slug }) => slug)).not.toContain('a-draft');
	});

	describe('editions', () => {
		it('follow one another: the new one is live, the old one superseded, both first and last date kept', async () => {
			const id = await write(own.db, (transaction) => createPractice(transaction, 'editions', author));
			const first = await publish(own.db, id, record);
			const before = await practiceBySlug(own.db, 'editions');
			const second = await publish(own.db, id, { ...record, title: { de: 'Neu' } });
			const after = await practiceBySlug(own.db, 'editions');
			expect(after?.edition).toBe(2);
			expect(after?.record.title).toEqual({ de: 'Neu' });
			expect(after?.firstPublishedAt).toEqual(before?.firstPublishedAt);
			expect(after!.publishedAt.getTime()).toBeGreaterThan(before!.publishedAt.getTime());
			const rows = await own.db.selectFrom('editions').select(['id', 'status']).where('practice_id', '=', id).execute();
			expect(new Map(rows.map((row) => [row.id, row.status]))).toEqual(
				new Map([
					[first, 'superseded'],
					[second, 'published'],
				]),
			);
		});

		it('are open one at a time, even for two editors at once', async () => {
			const id = await write(own.db, (transaction) => createPractice(transaction, 'one-open', author));
			const opened = await Promise.allSettled(
				[1, 2, 3].map(() => write(own.db, (transaction) => openEdition(transaction, id, author))),
			);
			expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			await expect(write(own.db, (transaction) => openEdition(transaction, id, author))).rejects.toThrow(
				'editions_one_open',
			);
		});

		it('leave a trail of statuses and entries of the timeline', async () => {
			const id = await write(own.db, (transaction) => createPractice(transaction, 'trail', author));
			const first = await publish(own.db, id, record);
			await publish(own.db, id, record);
			const statuses = await own.db
				.selectFrom('statuses')
				.select('status')
				.where('edition_id', '=', first)
				.orderBy('id')
				.execute();
			expect(statuses.map(({ status }) => status)).toEqual(['draft', 'published', 'superseded']);
			const entries = await own.db
				.selectFrom('timeline_entries')
				.select(['kind', 'created_by'])
				.where('practice_id', '=', id)
				.orderBy('id')
				.execute();
			expect(entries.map(({ kind }) => kind)).toEqual(['created', 'published', 'published']);
			expect(new Set(entries.map((entry) => entry.created_by))).toEqual(new Set([author]));
		});
	});

	describe('revisions', () => {
		it('are added and never written over', async () => {
			const id = await write(own.db, (transaction) => createPractice(transaction, 'immutable', author));
			const edition = await write(own.db, (transaction) => openEdition(transaction, id, author));
			const stored = () =>
				own.db.selectFrom('revisions').selectAll().where('edition_id', '=', edition).orderBy('id').execute();
			await write(own.db, (transaction) => saveRevisions(transaction, edition, record, author));
			const first = await stored();
			await write(own.db, (transaction) =>
				saveRevisions(transaction, edition, { ...record, title: { ...record.title, de: 'Anders' } }, 'another'),
			);
			const all = await stored();
			expect(all.slice(0, first.length)).toEqual(first);
			expect(all.length).toBeGreaterThan(first.length);
			expect(all.filter(({ language }) => language === 'de').map(({ number }) => number)).toEqual([1, 2]);
			expect((await latestRecord(own.db, edition)).title['de']).toBe('Anders');
		});

		it('put every shipped record together again as it was', async () => {
			const id = await write(own.db, (transaction) => createPractice(transaction, 'every-record', author));
			const edition = await write(own.db, (transaction) => openEdition(transaction, id, author));
			for (const { content, slug } of shipped.practices.slice(0, 100)) {
				const joined = await write(own.db, async (transaction) => {
					await transaction.deleteFrom('revisions').where('edition_id', '=', edition).execute();
					await saveRevisions(transaction, edition, content, author);
					return latestRecord(transaction, edition);
				});
				expect(joined, slug).toEqual(JSON.parse(JSON.stringify(content)));
			}
		});
	});

	it.each(['createPractice', 'openEdition', 'saveRevisions', 'publishEdition'] as const)(
		'%s refuses to work without a transaction',
		async (name) => {
			const id = crypto.randomUUID();
			const calls = {
				createPractice: () => createPractice(own.db, 'half', author),
				openEdition: () => openEdition(own.db, id, author),
				saveRevisions: () => saveRevisions(own.db, id, record, author),
				publishEdition: () => publishEdition(own.db, id, author),
			};
			await expect(calls[name]()).rejects.toThrow('a writer runs in a transaction');
		},
	);

	it('that fail half-way leave nothing behind', async () => {
		const failed = write(own.db, async (transaction) => {
			await createPractice(transaction, 'half-way', author);
			throw new Error('power cut');
		});
		await expect(failed).rejects.toThrow('power cut');
		expect(await own.db.selectFrom('practices').select('id').where('slug', '=', 'half-way').execute()).toEqual([]);
	});
});
