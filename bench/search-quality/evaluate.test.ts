import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#domain/search/search-document.ts';
import type { Question, Ranker } from '../search-engines/engine.ts';
import { evaluate } from './evaluate.ts';
import type { JudgedSet } from './judged-set.ts';
import { scopesOf } from './scope.ts';

const judgements = (...lines: [query: string, target: string, grade: number][]): JudgedSet['judgements'] =>
	new Map(
		[...Map.groupBy(lines, ([query]) => query)].map(([query, all]) => [
			query,
			new Map(all.map(([, target, grade]) => [target, grade])),
		]),
	);
const document = (id: string, lang: string, group?: string) => ({ id, lang, text: id, ...(group ? { group } : {}) });
const query = (id: string, lang: string) => ({ id, lang, text: id });

const translated: JudgedSet = {
	documents: [document('a-de', 'de', 'a'), document('a-en', 'en', 'a'), document('b-en', 'en', 'b')],
	queries: [query('qa', 'de'), query('qb', 'de')],
	judgements: judgements(['qa', 'a', 1], ['qb', 'b-en', 1]),
};
const split: JudgedSet = {
	documents: [document('a1', 'en', 'a'), document('a2', 'en', 'a'), document('b1', 'en')],
	queries: [query('by-group', 'en'), query('by-document', 'en')],
	judgements: judgements(['by-group', 'a', 1], ['by-document', 'a2', 1]),
};

describe('the documents of a scope', () => {
	it('are one for all translations of a text, with only the versions of the language', () => {
		const versions = scopesOf(translated).map(({ name, documents }) => [name, ...documents.map(describeDocument)]);
		expect(versions).toEqual([
			['de', 'a: de'],
			['en', 'a: en', 'b: en'],
			['all', 'a: de en', 'b: en'],
		]);
	});

	it('stay apart where a group has several of one language', () => {
		expect(scopesOf(split)[0]?.documents.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
	});
});

describe('what is relevant', () => {
	it('is the group of translations, where it has a text in the scope', () => {
		const [de, en, all] = scopesOf(translated);
		expect([de, en, all].map((scope) => [...(scope?.relevant('qa').keys() ?? [])])).toEqual([['a'], ['a'], ['a']]);
		expect([de, en, all].map((scope) => [...(scope?.relevant('qb').keys() ?? [])])).toEqual([[], ['b'], ['b']]);
	});

	it('counts a group once, with results enough to see ten groups', () => {
		const [en] = scopesOf(split);
		expect(en?.ranking('by-group', ['a2', 'b1', 'a1'])).toEqual(['a', 'b1']);
		expect(en?.depth).toBe(20);
	});

	it('is the very document where a judgement names it', () => {
		const [en] = scopesOf(split);
		expect([...(en?.relevant('by-document').keys() ?? [])]).toEqual(['a2']);
		expect(en?.ranking('by-document', ['a1', 'a2'])).toEqual(['a1', 'a2']);
	});
});

describe('evaluation', () => {
	it('gives the means of every pair that has something to find', async () => {
		const pairs = await evaluate(translated, new InOrder());
		expect(pairs.map(({ document: language, queries, mrr10 }) => [language, queries, mrr10])).toEqual([
			['de', 1, 1],
			['en', 2, 0.75],
			['all', 2, 0.75],
		]);
		expect(pairs.map(({ recall10 }) => recall10)).toEqual([1, 1, 1]);
	});
});

/** Finds everything, in the order in which it came. */
class InOrder implements Ranker {
	#ids: string[] = [];

	async build(documents: Iterable<SearchDocument>): Promise<void> {
		this.#ids = Array.from(documents, ({ id }) => id);
	}

	async search({ limit }: Question) {
		return { ids: this.#ids.slice(0, limit), total: this.#ids.length };
	}
}

function describeDocument({ id, versions }: SearchDocument): string {
	return `${id}: ${versions.map(({ language }) => language).join(' ')}`;
}
