import { sql } from 'kysely';
import { announce } from '#platform/outbox/outbox.ts';
import { assertTransaction, type Database } from '#platform/db/database.ts';
import { neutralLanguage } from '#platform/i18n/languages.ts';
import { joinLanguages, splitLanguages } from './language-units.ts';
import type { PracticeRecord } from './practice.schema.ts';

export async function createPractice(db: Database, slug: string, by: string): Promise<string> {
	assertTransaction(db);
	const { id } = await db.insertInto('practices').values({ slug }).returning('id').executeTakeFirstOrThrow();
	await addTimelineEntry(db, id, null, 'created', {}, by);
	return id;
}

/** Opens the next edition as a draft; the database refuses a second open one. */
export async function openEdition(db: Database, practiceId: string, by: string): Promise<string> {
	assertTransaction(db);
	const { id } = await db
		.insertInto('editions')
		.values((eb) => ({
			practice_id: practiceId,
			status: 'draft',
			number: eb
				.selectFrom('editions')
				.select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
				.where('practice_id', '=', practiceId),
		}))
		.returning('id')
		.executeTakeFirstOrThrow();
	await addStatus(db, id, 'draft', by);
	return id;
}

/** Stores a record as one revision per language and one for its language-neutral part. */
export async function saveRevisions(
	db: Database,
	editionId: string,
	record: PracticeRecord,
	by: string,
): Promise<void> {
	assertTransaction(db);
	const { neutral, texts } = splitLanguages(record);
	for (const [language, content] of [[neutralLanguage, neutral], ...Object.entries(texts)] as const) {
		const original = language === record.originalLanguage || language === neutralLanguage;
		await db
			.insertInto('revisions')
			.values((eb) => ({
				edition_id: editionId,
				language,
				content: JSON.stringify(content),
				translation_state: original ? 'original' : 'up_to_date',
				created_by: by,
				number: eb
					.selectFrom('revisions')
					.select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
					.where('edition_id', '=', editionId)
					.where('language', '=', language),
			}))
			.execute();
	}
}

/** Makes an edition the live one: supersedes the one before, refreshes what readers see, announces it. */
export async function publishEdition(db: Database, editionId: string, by: string): Promise<void> {
	assertTransaction(db);
	const edition = await lockEdition(db, editionId);
	await supersedeLiveEdition(db, edition.practice_id, by);
	await db.updateTable('editions').set({ status: 'published' }).where('id', '=', editionId).execute();
	await addStatus(db, editionId, 'published', by);
	await refreshPublished(db, edition, await latestRecord(db, editionId));
	await addTimelineEntry(db, edition.practice_id, editionId, 'published', { edition: edition.number }, by);
	await announce(db, ['practices', `practice:${edition.slug}`]);
}

interface Edition {
	id: string;
	number: number;
	practice_id: string;
	slug: string;
}

function lockEdition(db: Database, editionId: string): Promise<Edition> {
	return db
		.selectFrom('editions')
		.innerJoin('practices', 'practices.id', 'editions.practice_id')
		.select(['editions.id', 'editions.number', 'editions.practice_id', 'practices.slug'])
		.where('editions.id', '=', editionId)
		.forUpdate()
		.executeTakeFirstOrThrow();
}

async function supersedeLiveEdition(db: Database, practiceId: string, by: string): Promise<void> {
	const live = await db
		.updateTable('editions')
		.set({ status: 'superseded' })
		.where('practice_id', '=', practiceId)
		.where('status', '=', 'published')
		.returning('id')
		.executeTakeFirst();
	if (live) await addStatus(db, live.id, 'superseded', by);
}

/** The record as the newest revision of each language leaves it. */
export async function latestRecord(db: Database, editionId: string): Promise<PracticeRecord> {
	const revisions = await db
		.selectFrom('revisions')
		.distinctOn('language')
		.select(['language', 'content'])
		.where('edition_id', '=', editionId)
		.orderBy('language')
		.orderBy('number', 'desc')
		.execute();
	const contents = new Map(revisions.map((revision) => [revision.language, revision.content]));
	const neutral = contents.get(neutralLanguage) as Record<string, unknown>;
	contents.delete(neutralLanguage);
	const texts = Object.fromEntries(contents) as Record<string, Record<string, string>>;
	return joinLanguages({ neutral, texts }) as PracticeRecord;
}

async function refreshPublished(db: Database, edition: Edition, record: PracticeRecord): Promise<void> {
	const state = {
		edition_number: edition.number,
		record: JSON.stringify(record),
		municipality_id: record.municipality,
		published_at: sql<Date>`now()`,
	};
	await db
		.insertInto('published_practices')
		.values({ practice_id: edition.practice_id, slug: edition.slug, first_published_at: sql<Date>`now()`, ...state })
		.onConflict((conflict) => conflict.column('practice_id').doUpdateSet(state))
		.execute();
}

async function addStatus(db: Database, editionId: string, status: string, by: string): Promise<void> {
	await db.insertInto('statuses').values({ edition_id: editionId, status, created_by: by }).execute();
}

async function addTimelineEntry(
	db: Database,
	practiceId: string,
	editionId: string | null,
	kind: string,
	detail: object,
	by: string,
): Promise<void> {
	await db
		.insertInto('timeline_entries')
		.values({ practice_id: practiceId, edition_id: editionId, kind, detail: JSON.stringify(detail), created_by: by })
		.execute();
}
