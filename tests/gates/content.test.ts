import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { municipalityColumns } from '#domain/municipalities/build/columns.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';

const countries = new Map(
	readFileSync('build-data/municipalities.tsv', 'utf8')
		.split('\n')
		.map((row) => row.split('\t'))
		.map((cells) => [cells[0], cells[municipalityColumns.indexOf('country')] ?? '']),
);
const { practices, editorial, issues, vocabularies } = readContent('content', (id) => countries.has(id));
const records = practices.map(({ content }) => content);
const full = records.filter(({ depth }) => depth === 'full');
const countryOf = (record: PracticeRecord) => countries.get(record.municipality) ?? '';
const readableIn = (language: string) => (record: PracticeRecord) =>
	record.title[language] && record.claim[language] && record.summary[language];

describe('the content that ships with the product', () => {
	it('has no mistake', () => expect(issues).toEqual([]));

	it('is at least eighty practices', () => expect(records.length).toBeGreaterThanOrEqual(80));

	it('has fifteen full ones, on all five themes, from Germany, Canada and the United States', () => {
		expect(full.length).toBeGreaterThanOrEqual(15);
		const themes = new Set(full.flatMap((record) => record.themes));
		expect(vocabularies.terms('themes').filter(({ id }) => !themes.has(id))).toEqual([]);
		expect(vocabularies.terms('themes').length).toBe(5);
		expect(full.map(countryOf)).toEqual(expect.arrayContaining(['DE', 'CA', 'US']));
	});

	it.each(['de', 'en'])('can be read in %s, every practice', (language) => {
		expect(practices.filter(({ content }) => !readableIn(language)(content)).map(({ slug }) => slug)).toEqual([]);
	});

	it('can be read in French: every Canadian practice and at least twenty others', () => {
		const canadian = practices.filter(({ content }) => countryOf(content) === 'CA');
		expect(canadian.filter(({ content }) => !readableIn('fr')(content)).map(({ slug }) => slug)).toEqual([]);
		const others = records.filter((record) => countryOf(record) !== 'CA' && readableIn('fr')(record));
		expect(others.length).toBeGreaterThanOrEqual(20);
	});

	it('gives every film, article, programme, partner and dossier of the seed', () => {
		expect(editorial.film.length).toBeGreaterThanOrEqual(3);
		expect(editorial.article.length).toBeGreaterThanOrEqual(4);
		expect(editorial.collection.length).toBeGreaterThanOrEqual(5);
		expect(editorial.programme.map(({ slug }) => slug)).toContain('integration-for-all');
		expect(editorial.organisation.find(({ slug }) => slug === 'cities-of-migration')?.content.status).toBe('archived');
	});

	it('was written anew: no two practices share a summary or a claim', () => {
		for (const field of ['claim', 'summary'] as const)
			for (const language of ['de', 'en']) {
				const texts = records.map((record) => record[field][language]);
				expect(new Set(texts).size, `${field} ${language}`).toBe(texts.length);
			}
	});

	it('has on each practice a source that can be followed', () => {
		for (const { slug, content } of practices)
			for (const { url } of content.sources) expect(new URL(url).hostname, slug).toMatch(/\.[a-z]{2,}$/);
	});
});
