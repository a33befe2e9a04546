import * as v from 'valibot';
import { slug } from '#platform/schema/fields.ts';

/** Languages in which people ask, whether or not any text is written in them. */
export const queryLanguages = ['de', 'en', 'fr', 'ar', 'uk'] as const;

/** How a query is worded; what each style means is said in `search-eval/README.md`. */
export const queryStyles = [
	'keywords',
	'colloquial',
	'misspelt',
	'compound',
	'question',
	'jargon',
	'synonym',
	'place',
	'unaccented',
] as const;

const sentence = v.pipe(v.string(), v.trim(), v.endsWith('.', 'is a sentence with a full stop'), v.maxLength(200));

const query = v.strictObject({
	language: v.picklist(queryLanguages),
	text: v.pipe(v.string(), v.trim(), v.minLength(2, 'is too short'), v.maxLength(120, 'is longer than a query')),
	style: v.picklist(queryStyles),
});

const judgment = v.strictObject({
	practice: slug,
	grade: v.picklist([1, 2, 3]),
	reason: sentence,
});

const need = v.strictObject({
	id: slug,
	need: sentence,
	queries: v.pipe(
		v.array(query),
		v.minLength(2, 'needs two queries or more'),
		v.check((queries) => new Set(queries.map(({ text }) => text)).size === queries.length, 'asks the same twice'),
	),
	relevant: v.pipe(
		v.array(judgment),
		v.check((all) => all.some(({ grade }) => grade >= 2), 'needs a practice of grade 2 or 3'),
		v.check((all) => new Set(all.map(({ practice }) => practice)).size === all.length, 'judges a practice twice'),
	),
});

/** What somebody wants to find, the words people use for it, and every practice that answers it. */
export type Need = v.InferOutput<typeof need>;

export const needsSchema = v.pipe(
	v.array(need),
	v.check((needs) => new Set(needs.map(({ id }) => id)).size === needs.length, 'gives two needs the same id'),
);
