import { sql } from 'kysely';
import type { Database } from '#platform/db/database.ts';

/** Slugs of the practices that match a text, with a rank; the higher the better. */
export type TextMatches = ReadonlyMap<string, number>;

/** Practices with every word of the text, in any of the languages, or with words that begin so. */
export async function matchText(db: Database, text: string): Promise<TextMatches> {
	return runMatch(
		db,
		text,
		(configuration) => sql`websearch_to_tsquery(${configuration}::regconfig, ${text})`,
		prefixQuery(text, ' & '),
	);
}

/** Practices with any word of the text: the nearest wider question when none has them all. */
export async function matchAnyWord(db: Database, text: string): Promise<TextMatches> {
	const anyOf = words(text).join(' or ');
	return runMatch(
		db,
		anyOf,
		(configuration) => sql`websearch_to_tsquery(${configuration}::regconfig, ${anyOf})`,
		prefixQuery(text, ' | '),
	);
}

async function runMatch(
	db: Database,
	text: string,
	stemmed: (configuration: string) => ReturnType<typeof sql>,
	prefixes: string,
): Promise<TextMatches> {
	if (words(text).length === 0) return new Map();
	const { rows } = await sql<{ slug: string; rank: number }>`
		with question as (select ${stemmed('german')} as de, ${stemmed('english')} as en, ${stemmed('french')} as fr,
			to_tsquery('simple', ${prefixes}) as words)
		select slug, greatest(ts_rank(search_de, de), ts_rank(search_en, en), ts_rank(search_fr, fr),
			0.5 * ts_rank(search_words, words))::float8 as rank
		from published_practices, question
		where search_de @@ de or search_en @@ en or search_fr @@ fr or search_words @@ words
		order by rank desc, slug`.execute(db);
	return new Map(rows.map((row) => [row.slug, row.rank]));
}

function words(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A phrase in quotes, or a word with a minus: then only the stemmed question knows what is meant. */
const hasOperators = /"|(^|\s)-\S/;

/** Words of letters and digits only, so that nothing in them is an operator. */
function prefixQuery(text: string, operator: string): string {
	if (hasOperators.test(text)) return '';
	return words(text)
		.map((word) => (word.length >= 4 ? `${word}:*` : word))
		.join(operator);
}
