import { configuration, languages } from './postgres-table.ts';

/**
 * One statement for the whole answer, in rows (part, key, number): the page, the total and, if asked, the counts by the
 * numbers of the values. $1 is the text, $2 the page's length, then for each filter its values and all values of its facet.
 */
export function searchSql(filters: number, facets: boolean): string {
	const numbers = Array.from({ length: filters }, (_, index) => index);
	const parts = [
		`(select 'page', id, 0 from matching where ${passes(numbers)} order by rank desc, id limit $2)`,
		`select 'total', '', count(*)::int from matching where ${passes(numbers)}`,
		...(facets ? facetParts(numbers) : []),
	];
	return `with hits as (${languages.map(hitsSql).join(' union all ')}),
		best as (select number, max(rank) as rank from hits group by number),
		matching as materialized (select id, facet_values, rank from best join practice using (number))
		select part, key, number from (${parts.join(' union all ')}) as answer (part, key, number)`;
}

/** Language by language, so that only vectors that match are read for the rank. */
function hitsSql(language: (typeof languages)[number]): string {
	const question = `websearch_to_tsquery('${configuration(language)}', $1)`;
	return `select number, ts_rank(search_${language}, question) as rank
		from practice, ${question} as question where search_${language} @@ question`;
}

/** Facets without a filter over what passes all filters; each other one over what passes all but its own. */
function facetParts(filters: readonly number[]): string[] {
	const count = (where: string, counted: string) =>
		`select 'facet', value::text, count(*)::int from matching, unnest(facet_values) as value
			where ${where} and ${counted} group by value`;
	const others = filters.map((filter) => `value <> all(${facetOf(filter)})`);
	return [
		count(passes(filters), others.join(' and ') || 'true'),
		...filters.map((filter) =>
			count(passes(filters.filter((other) => other !== filter)), `value = any(${facetOf(filter)})`),
		),
	];
}

function passes(filters: readonly number[]): string {
	return filters.map((filter) => `facet_values && $${3 + filter * 2}::int[]`).join(' and ') || 'true';
}

function facetOf(filter: number): string {
	return `$${4 + filter * 2}::int[]`;
}
