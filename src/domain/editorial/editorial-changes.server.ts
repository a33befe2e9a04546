import type { Database } from '#platform/db/database.ts';
import type { EditorialNoun } from './nouns.ts';

export interface EditorialChange {
	readonly noun: EditorialNoun;
	readonly slug: string;
	readonly changedAt: Date;
}

/** When each editorial item last changed. */
export async function editorialChanges(db: Database): Promise<EditorialChange[]> {
	const rows = await db.selectFrom('editorial_items').select(['noun', 'slug', 'changed_at']).orderBy('slug').execute();
	return rows.map((row) => ({ noun: row.noun as EditorialNoun, slug: row.slug, changedAt: row.changed_at }));
}
