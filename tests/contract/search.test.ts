import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import { emptyQuery, facetIds, Search } from '#domain/search/index.ts';
import { matchAnyWord, matchText } from '#domain/search/text-match.server.ts';
import { loadContent } from '#domain/shipped-content/load-content.server.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';
import { searchTextsOf, shipped } from '../fixtures/editing.ts';

onEachEngine('search', (own) => {
	let search: Search;
	beforeAll(async () => {
		await loadMunicipalities(own.pool, 'build-data');
		await loadContent(own.db, shipped, searchTextsOf);
		search = new Search(own.db);
	});
	const find = (text: string, selected = {}) => search.find({ ...emptyQuery, text, selected }, 'de');

	it.each(['Wohnung', 'Wohnungen', 'housing', 'logement', 'WOHNUNG'])(
		'finds the flats of Altena by "%s"',
		async (text) => {
			expect([...(await matchText(own.db, text)).keys()]).toContain('altena-kuemmerer');
		},
	);

	it('wants every word, and offers what has any of them when none has all', async () => {
		const { total, wider } = await find('Wohnung Xyzzyq');
		expect(total).toBe(0);
		expect(wider?.anyWord.length).toBeGreaterThan(0);
	});

	it('finds every practice where nothing is asked', async () => {
		expect((await find('')).total).toBe(shipped.practices.length);
	});

	it('gives each page other entries, all of them in the end', async () => {
		const pages = Math.ceil(shipped.practices.length / 20);
		const slugs: string[] = [];
		for (let page = 1; page <= pages; page++)
			slugs.push(...(await search.find({ ...emptyQuery, page }, 'de')).entries.map((entry) => entry.practice.slug));
		expect(new Set(slugs).size).toBe(shipped.practices.length);
	});

	describe('counts', () => {
		it.each(facetIds)('of %s are what choosing a value brings', async (facet) => {
			const { facets } = await find('');
			for (const { value, count } of facets[facet].slice(0, 5))
				expect((await find('', { [facet]: [value] })).total, value).toBe(count);
		});
	});

	it('takes any text for a question and none for a command', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
				const cleaned = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
				await matchText(own.db, cleaned);
				await matchAnyWord(own.db, cleaned);
			}),
			{ numRuns: 100 },
		));
});
