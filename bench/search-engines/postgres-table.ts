import type { ValueNumbers } from './value-numbers.ts';
import { fieldNames, type FieldName, type SearchDocument } from '#domain/search/search-document.ts';

const configurations = { de: 'german', en: 'english', fr: 'french' } as const;
export const languages = Object.keys(configurations) as (keyof typeof configurations)[];

/** Weight of a text vector, A to D, for each field. */
const weights: Readonly<Record<FieldName, string>> = {
	title: 'A',
	claim: 'B',
	labels: 'B',
	summary: 'C',
	blocks: 'D',
	rest: 'D',
};

/** Vectors are not compressed: unpacking them for the rank would take half of the time of a search. */
export const table = `create table practice (
	number int generated always as identity primary key,
	id text not null,
	facet_values int[] not null,
	${languages.map((language) => `search_${language} tsvector storage external not null`).join(', ')}
)`;

/** Of each document: id, numbers of its values as an array's text, and every field of every language. */
export const insert = `insert into practice (id, facet_values, ${languages.map((language) => `search_${language}`).join(', ')})
	select id, facet_values::int[], ${languages.map(vectorSql).join(', ')}
	from unnest(${columns()
		.map((_, index) => `$${index + 1}::text[]`)
		.join(', ')}) as incoming (${columns().join(', ')})`;

export const indexes: readonly string[] = [
	...languages.map((language) => `create index on practice using gin (search_${language})`),
	'vacuum analyze practice',
];

export function configuration(language: (typeof languages)[number]): string {
	return configurations[language];
}

/** The parameters of `insert`: one list for each column. */
export function rowsOf(documents: readonly SearchDocument[], values: ValueNumbers): string[][] {
	const texts = languages.flatMap((language) =>
		fieldNames.map((name) => documents.map((document) => fieldText(document, language, name))),
	);
	const numbers = documents.map((document) => `{${document.values.map((value) => values.number(value)).join(',')}}`);
	return [documents.map(({ id }) => id), numbers, ...texts];
}

function fieldText({ versions }: SearchDocument, language: string, name: FieldName): string {
	return versions.find((version) => version.language === language)?.fields[name] ?? '';
}

function columns(): string[] {
	return ['id', 'facet_values', ...languages.flatMap((language) => fieldNames.map((name) => `${language}_${name}`))];
}

function vectorSql(language: (typeof languages)[number]): string {
	const vector = (name: FieldName) =>
		`setweight(to_tsvector('${configurations[language]}', ${language}_${name}), '${weights[name]}')`;
	return fieldNames.map(vector).join(' || ');
}
