import {
	createPractice,
	openEdition,
	publishEdition,
	saveRevisions,
} from '#domain/practices/practice.writer.server.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import type { Database } from '#platform/db/database.ts';
import { databaseOf } from '../../tests/fixtures/database.ts';
import { shipped } from '../../tests/fixtures/editing.ts';
import { startServer } from '../../tests/fixtures/server.ts';

const author = 'the benchmark';

/** Fills a prepared data folder up to this many practices with copies of the shipped ones under other names. */
export async function addVariants(dataDir: string, total: number, environment: Record<string, string>): Promise<void> {
	const server = await startServer({ dataDir, environment });
	const db = await databaseOf(dataDir);
	try {
		for (let number = shipped.practices.length; number < total; number++) await publishVariant(db, number);
	} finally {
		await db.destroy();
		await server.stop();
	}
}

async function publishVariant(db: Database, number: number): Promise<void> {
	const { slug, content } = shipped.practices[number % shipped.practices.length]!;
	await db.transaction().execute(async (transaction) => {
		const id = await createPractice(transaction, `${slug}-${number}`, author);
		const edition = await openEdition(transaction, id, author);
		await saveRevisions(transaction, edition, variantOf(content, number), author);
		await publishEdition(transaction, edition, author);
	});
}

function variantOf(record: PracticeRecord, number: number): PracticeRecord {
	const title = Object.entries(record.title).map(([language, text]) => [language, `${text} ${number}`]);
	return { ...record, title: Object.fromEntries(title) as PracticeRecord['title'] };
}
