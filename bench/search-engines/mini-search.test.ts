import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#domain/search/search-document.ts';
import type { Question } from './engine.ts';
import { MiniSearchEngine } from './mini-search.ts';

const document = (id: string, title: string, ...values: string[]): SearchDocument => {
	const versions = [{ language: 'en', fields: { title } }];
	return { id, stamp: 1, versions, values, prior: 0, publishedAt: 0, startYear: 0, titles: {} };
};
const documents = [
	document('a', 'housing for newcomers', 'theme:housing', 'country:DE'),
	document('b', 'housing office', 'theme:housing', 'country:CA'),
	document('c', 'housing and work', 'theme:work', 'country:DE'),
	document('d', 'mentoring', 'theme:work', 'country:DE'),
];

async function answer(selected: Question['selected']) {
	const engine = new MiniSearchEngine();
	await engine.build(documents);
	return engine.search({ text: 'housing', locale: 'en', selected, limit: 20, facets: true });
}

describe('an answer of a peer', () => {
	it('has what matches text and filters', async () => {
		const { ids, total } = await answer({ theme: ['housing'], country: ['DE', 'CA'] });
		expect([...ids].sort()).toEqual(['a', 'b']);
		expect(total).toBe(2);
	});

	it('counts each facet as if nothing was selected in it', async () => {
		const { facets } = await answer({ theme: ['housing'] });
		expect(facets?.theme).toEqual([
			{ value: 'housing', count: 2 },
			{ value: 'work', count: 1 },
		]);
		expect(facets?.country.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(['CA 1', 'DE 1']);
	});
});
