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
	const values = { content: JSON.stringify(content), shipped_digest: shippedDigest, changed_at: new Date() };
	await db
		.insertInto('editorial_items')
		.values({ noun, slug, ...values })
		.onConflict((conflict) => conflict.columns(['noun', 'slug']).doUpdateSet(values))
		.execute();
	await announce(db, [`${noun}s`]);
}
