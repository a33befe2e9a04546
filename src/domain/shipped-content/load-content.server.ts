import type { EditorialNoun } from '#domain/editorial/nouns.ts';
import { saveEditorialItem } from '#domain/editorial/editorial.writer.server.ts';
import {
	createPractice,
	openEdition,
	publishEdition,
	saveRevisions,
} from '#domain/practices/practice.writer.server.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import type { Database } from '#platform/db/database.ts';
import type { Shipped, ShippedContent } from './read-content.server.ts';

/** What loading did; `kept` names the items that were edited in the database since and so stayed as they are. */
export interface LoadReport {
	added: number;
	updated: number;
	unchanged: number;
	kept: string[];
}

/** The author of what is shipped with the product, in revisions and timelines. */
export const shippedAuthor = 'shipped content';

/** Loads shipped content in one transaction. Running it again changes nothing; an edited item is never written over. */
export async function loadContent(db: Database, content: ShippedContent): Promise<LoadReport> {
	const report: LoadReport = { added: 0, updated: 0, unchanged: 0, kept: [] };
	await db.transaction().execute(async (transaction) => {
		for (const item of content.practices) await loadPractice(transaction, item, report);
		for (const noun of Object.keys(content.editorial) as EditorialNoun[])
			for (const item of content.editorial[noun]) await loadEditorialItem(transaction, noun, item, report);
	});
	return report;
}

async function loadPractice(db: Database, item: Shipped<PracticeRecord>, report: LoadReport) {
	const known = await db
		.selectFrom('practices')
		.select(['id', 'shipped_digest'])
		.where('slug', '=', item.slug)
		.forUpdate()
		.executeTakeFirst();
	if (known?.shipped_digest === item.digest) return void report.unchanged++;
	if (known && (await editedSinceShipped(db, known.id))) return void report.kept.push(`practices/${item.slug}`);

	const practiceId = known?.id ?? (await createPractice(db, item.slug, shippedAuthor));
	const editionId = await openEdition(db, practiceId, shippedAuthor);
	await saveRevisions(db, editionId, item.content, shippedAuthor);
	await publishEdition(db, editionId, shippedAuthor);
	await db.updateTable('practices').set({ shipped_digest: item.digest }).where('id', '=', practiceId).execute();
	if (known) report.updated++;
	else report.added++;
}

/** Whether anybody but the loader has written a revision or changed a status of the practice. */
async function editedSinceShipped(db: Database, practiceId: string): Promise<boolean> {
	const byOthers = await db
		.selectFrom('timeline_entries')
		.select('id')
		.where('practice_id', '=', practiceId)
		.where('created_by', '!=', shippedAuthor)
		.unionAll(
			db
				.selectFrom('revisions')
				.innerJoin('editions', 'editions.id', 'revisions.edition_id')
				.select('revisions.id')
				.where('editions.practice_id', '=', practiceId)
				.where('revisions.created_by', '!=', shippedAuthor),
		)
		.unionAll(
			db
				.selectFrom('statuses')
				.innerJoin('editions', 'editions.id', 'statuses.edition_id')
				.select('statuses.id')
				.where('editions.practice_id', '=', practiceId)
				.where('statuses.created_by', '!=', shippedAuthor),
		)
		.limit(1)
		.executeTakeFirst();
	return byOthers !== undefined;
}

async function loadEditorialItem<N extends EditorialNoun>(
	db: Database,
	noun: N,
	item: ShippedContent['editorial'][N][number],
	report: LoadReport,
) {
	const known = await db
		.selectFrom('editorial_items')
		.select('shipped_digest')
		.where('noun', '=', noun)
		.where('slug', '=', item.slug)
		.forUpdate()
		.executeTakeFirst();
	if (known?.shipped_digest === item.digest) return void report.unchanged++;
	if (known && known.shipped_digest === null) return void report.kept.push(`${noun}s/${item.slug}`);
	await saveEditorialItem(db, noun, item.slug, item.content, item.digest);
	if (known) report.updated++;
	else report.added++;
}
