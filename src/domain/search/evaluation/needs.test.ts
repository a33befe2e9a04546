import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatIssue } from '#platform/yaml/read-yaml.ts';
import { queryLanguages, queryStyles } from './need.schema.ts';
import { gradesOf, readNeeds } from './read-needs.ts';

describe('the judged needs', () => {
	const read = readNeeds('search-eval/needs.yaml');
	const needs = read.ok ? read.value : [];
	const queries = needs.flatMap((need) => need.queries);

	it('can be read without a mistake', () => {
		expect(read.ok ? [] : read.issues.map(formatIssue)).toEqual([]);
	});

	it('judge practices that exist', () => {
		const slugs = new Set(readdirSync('content/practices').map((name) => basename(name, '.yaml')));
		const judged = needs.flatMap((need) => need.relevant.map(({ practice }) => practice));
		expect(judged.filter((practice) => !slugs.has(practice))).toEqual([]);
	});

	it('hold queries enough, in every style', () => {
		expect(queries.length).toBeGreaterThanOrEqual(120);
		expect(queryStyles.filter((style) => !queries.some((query) => query.style === style))).toEqual([]);
	});

	it.each(queryLanguages)('hold ten queries or more in %s', (language) => {
		expect(queries.filter((query) => query.language === language).length).toBeGreaterThanOrEqual(10);
	});

	it('ask each question of one need only', () => {
		const texts = queries.map(({ language, text }) => `${language} ${text.toLowerCase()}`);
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	});
});

describe('a mistake in the file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kgp-needs-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const right = {
		id: 'a-need',
		need: 'Find it.',
		queries: ['one', 'two'].map((text) => ({ language: 'de', text, style: 'keywords' })),
		relevant: [{ practice: 'a-town', grade: 3, reason: 'Just this.' }],
	};
	const other = { practice: 'a-town', grade: 1, reason: 'Again.' };

	function readText(...needs: object[]) {
		const file = join(folder, 'needs.yaml');
		writeFileSync(file, JSON.stringify(needs));
		return readNeeds(file);
	}

	it('is none where all is right', () => {
		const read = readText(right);
		expect(read.ok && read.value.map(gradesOf)).toEqual([new Map([['a-town', 3]])]);
	});

	it.each([
		['an unknown language', '0.queries.0.language', { queries: [{ ...right.queries[0], language: 'la' }] }],
		['an unknown style', '0.queries.0.style', { queries: [{ ...right.queries[0], style: 'rude' }] }],
		['a single query', '0.queries', { queries: [right.queries[0]] }],
		['the same query twice', '0.queries', { queries: [right.queries[0], right.queries[0]] }],
		['a grade of 4', '0.relevant.0.grade', { relevant: [{ ...other, grade: 4 }] }],
		['no practice that fits well', '0.relevant', { relevant: [other] }],
		['a practice judged twice', '0.relevant', { relevant: [...right.relevant, other] }],
	])('names the field of %s', (_, field, change) => {
		const read = readText({ ...right, ...change });
		expect(read.ok ? [] : read.issues.map((issue) => issue.field)).toContain(field);
	});

	it('is an id given twice', () => {
		expect(readText(right, right).ok).toBe(false);
	});
});
