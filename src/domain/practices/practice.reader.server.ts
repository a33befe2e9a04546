import type { Database } from '#platform/db/database.ts';
import type { Practice } from './practice.ts';
import type { PracticeRecord } from './practice.schema.ts';

const columns = [
	'practice_id',
	'slug',
	'edition_number',
	'record',
	'first_published_at',
	'published_at',
	'confirmed_at',
] as const;

export async function practiceBySlug(db: Database, slug: string): Promise<Practice | undefined> {
	const row = await db.selectFrom('published_practices').select(columns).where('slug', '=', slug).executeTakeFirst();
	return row && practiceOf(row);
}

/** The practices with these slugs, in the order asked for; unknown ones are left out. */
export async function practicesBySlugs(db: Database, slugs: readonly string[]): Promise<Practice[]> {
	if (slugs.length === 0) return [];
	const rows = await db.selectFrom('published_practices').select(columns).where('slug', 'in', slugs).execute();
	const bySlug = new Map(rows.map((row) => [row.slug, practiceOf(row)]));
	return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

export async function allPractices(db: Database): Promise<Practice[]> {
	const rows = await db.selectFrom('published_practices').select(columns).orderBy('slug').execute();
	return rows.map(practiceOf);
}

/** In which state a practice is published; changes with everything that its readers see. */
export type PublicationState = Pick<Practice, 'slug' | 'edition' | 'publishedAt' | 'confirmedAt'>;

export async function publicationStates(db: Database): Promise<PublicationState[]> {
	const rows = await db
		.selectFrom('published_practices')
		.select(['slug', 'edition_number', 'published_at', 'confirmed_at'])
		.orderBy('slug')
		.execute();
	return rows.map((row) => ({
		slug: row.slug,
		edition: row.edition_number,
		publishedAt: row.published_at,
		confirmedAt: row.confirmed_at,
	}));
}

interface Row {
	practice_id: string;
	slug: string;
	edition_number: number;
	record: unknown;
	first_published_at: Date;
	published_at: Date;
	confirmed_at: Date | null;
}

function practiceOf(row: Row): Practice {
	return {
		id: row.practice_id,
		slug: row.slug,
		edition: row.edition_number,
		record: row.record as PracticeRecord,
		firstPublishedAt: row.first_published_at,
		publishedAt: row.published_at,
		confirmedAt: row.confirmed_at,
	};
}
