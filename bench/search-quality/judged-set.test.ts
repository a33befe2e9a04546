import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readJudgedSet } from './judged-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'kgp-set-'));
afterAll(() => rmSync(folder, { recursive: true }));

const right = {
	'corpus.jsonl':
		'{"_id":"a-de","group":"a","lang":"de","title":"Haus","text":"Ein Haus"}\n{"_id":"b","lang":"en","text":"A road"}\n',
	'queries.jsonl': '{"_id":"q1","lang":"de","text":"Haus"}\n\n{"_id":"q2","lang":"en","text":"road"}\n',
	'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\ta\t2\nq2\tb\t1\nq2\ta-de\t0\n',
};

function read(changes: Readonly<Record<string, string>> = {}) {
	for (const [name, text] of Object.entries({ ...right, ...changes })) writeFileSync(join(folder, name), text);
	return readJudgedSet(folder);
}

describe('a judged set', () => {
	it('has documents, queries and what is relevant', () => {
		const { documents, queries, judgements } = read();
		expect(documents).toEqual([
			{ id: 'a-de', group: 'a', lang: 'de', title: 'Haus', text: 'Ein Haus' },
			{ id: 'b', lang: 'en', text: 'A road' },
		]);
		expect(queries.map(({ id, lang }) => `${id} ${lang}`)).toEqual(['q1 de', 'q2 en']);
		expect(judgements).toEqual(
			new Map([
				['q1', new Map([['a', 2]])],
				['q2', new Map([['b', 1]])],
			]),
		);
	});

	it('may have lines that end as on Windows', () => {
		expect(read({ 'qrels.tsv': right['qrels.tsv'].replaceAll('\n', '\r\n') }).judgements.size).toBe(2);
	});

	it('names a folder that is not there', () => {
		expect(() => readJudgedSet(join(folder, 'nowhere'))).toThrow(/nowhere\/corpus\.jsonl: there is no such file/);
	});
});

describe('a mistake in a judged set', () => {
	it.each([
		['text that is no JSON', 'corpus.jsonl', '{"_id":"a"', /corpus\.jsonl:1: is not JSON/],
		['a document without text', 'corpus.jsonl', '{"_id":"a","lang":"de"}', /corpus\.jsonl:1: text: /],
		['a language that is none', 'corpus.jsonl', '{"_id":"a","lang":"German","text":""}', /corpus\.jsonl:1: lang: /],
		['an id twice', 'queries.jsonl', right['queries.jsonl'].replace('q2', 'q1'), /queries\.jsonl:3: .*"q1".* twice/],
		['an empty file', 'queries.jsonl', '\n', /queries\.jsonl: is empty/],
		['no header', 'qrels.tsv', 'q1\ta\t1\n', /qrels\.tsv:1: does not begin with query-id/],
		['a missing column', 'qrels.tsv', 'query-id\tcorpus-id\tscore\nq1\ta\n', /qrels\.tsv:2: is not query/],
		['a score in words', 'qrels.tsv', 'query-id\tcorpus-id\tscore\nq1\ta\tgood\n', /qrels\.tsv:2: is not query/],
		['an unknown query', 'qrels.tsv', 'query-id\tcorpus-id\tscore\nq9\ta\t1\n', /qrels\.tsv:2: the query is not/],
		['an unknown document', 'qrels.tsv', 'query-id\tcorpus-id\tscore\nq1\tz\t1\n', /qrels\.tsv:2: no document/],
	])('is named with file and line: %s', (_, file, text, message) => {
		expect(() => read({ [file]: text })).toThrow(message);
	});
});
