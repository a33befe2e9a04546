import { announce } from '#platform/outbox/outbox.ts';
import { assertTransaction, type Database } from '#platform/db/database.ts';
import type { EditorialContent, EditorialNoun } from './nouns.ts';

/** Stores an item; `shippedDigest` is set only where the content is as shipped with the product. */
export async function saveEditorialItem<N extends EditorialNoun>(
	db: Database,
	noun: N,
	slug: string,
	content: EditorialContent[N],
	shippedDigest: string | null,
): Promise<void> {
	assertTransaction(db);
	const before = await lockContent(db, noun, slug);
	const values = { content: JSON.stringify(content), shipped_digest: shippedDigest, changed_at: new Date() };
	await db
		.insertInto('editorial_items')
		.values({ noun, slug, ...values })
		.onConflict((conflict) => conflict.columns(['noun', 'slug']).doUpdateSet(values))
		.execute();
	await announce(db, [`${noun}s`, `${noun}:${slug}`, ...namedPractices(content, before)]);
}

async function lockContent<N extends EditorialNoun>(db: Database, noun: N, slug: string) {
	const row = await db
		.selectFrom('editorial_items')
		.select('content')
		.where('noun', '=', noun)
		.where('slug', '=', slug)
		.forUpdate()
		.executeTakeFirst();
	return row?.content as EditorialContent[N] | undefined;
}

/** Topics of the practices that an item names or has named: their own pages name it back. */
function namedPractices(...versions: readonly (EditorialContent[EditorialNoun] | undefined)[]): string[] {
	const slugs = versions.flatMap((version) => (version && 'practices' in version ? version.practices : []));
	return [...new Set(slugs)].map((slug) => `practice:${slug}`);
}
