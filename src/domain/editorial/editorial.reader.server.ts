import type { Database } from '#platform/db/database.ts';
import type { EditorialContent, EditorialItem, EditorialNoun } from './nouns.ts';

export async function editorialItem<N extends EditorialNoun>(
	db: Database,
	noun: N,
	slug: string,
): Promise<EditorialItem<N> | undefined> {
	const row = await db
		.selectFrom('editorial_items')
		.select(['slug', 'content'])
		.where('noun', '=', noun)
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row && itemOf<N>(row);
}

export async function editorialItems<N extends EditorialNoun>(db: Database, noun: N): Promise<EditorialItem<N>[]> {
	const rows = await db
		.selectFrom('editorial_items')
		.select(['slug', 'content'])
		.where('noun', '=', noun)
		.orderBy('slug')
		.execute();
	return rows.map((row) => itemOf<N>(row));
}

/** The items with these slugs, in the order asked for; unknown ones are left out. */
export async function editorialItemsBySlugs<N extends EditorialNoun>(
	db: Database,
	noun: N,
	slugs: readonly string[],
): Promise<EditorialItem<N>[]> {
	const items = slugs.length > 0 ? await editorialItems(db, noun) : [];
	return slugs.flatMap((slug) => items.find((item) => item.slug === slug) ?? []);
}

function itemOf<N extends EditorialNoun>(row: { slug: string; content: unknown }): EditorialItem<N> {
	return { ...(row.content as EditorialContent[N]), slug: row.slug };
}
