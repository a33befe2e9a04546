import { sql } from 'kysely';
import type { Database } from '#platform/db/database.ts';
import { fold } from '#platform/i18n/fold.ts';

/** Slugs of the practices that match a text, with a rank; the higher the better. */
export type TextMatches = ReadonlyMap<string, number>;

/** Practices with every word of the text, in any of the languages, or with words that begin so. */
export function matchText(db: Database, text: string): Promise<TextMatches> {
	return runMatch(db, text, hasOperators.test(text) ? '' : prefixQuery(text, ' & '));
}

/** Practices with any word of the text: the nearest wider question when none has them all. */
export function matchAnyWord(db: Database, text: string): Promise<TextMatches> {
	return runMatch(db, words(text).join(' or '), prefixQuery(text, ' | '));
}

/** The languages are folded as `searchTexts` has folded them; `prefixes` is a question over the unstemmed words. */
async function runMatch(db: Database, text: string, prefixes: string): Promise<TextMatches> {
	if (words(text).length === 0) return new Map();
	const folded = fold(text);
	const { rows } = await sql<{ slug: string; rank: number }>`
		with question as (select websearch_to_tsquery('german', ${text}) as de, websearch_to_tsquery('english', ${folded}) as en,
			websearch_to_tsquery('french', ${folded}) as fr, to_tsquery('simple', ${prefixes}) as words)
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

/** Words of letters and digits only, so that nothing in them is an operator; folded before they are cut. */
function prefixQuery(text: string, operator: string): string {
	return words(fold(text))
		.map((word) => (word.length >= 4 ? `${word}:*` : word))
		.join(operator);
}
