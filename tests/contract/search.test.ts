import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import { emptyQuery, facetIds, type Search } from '#domain/search/index.ts';
import { loadContent } from '#domain/shipped-content/load-content.server.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';
import { publishWithTitle, shipped } from '../fixtures/editing.ts';
import { ownSearch } from '../fixtures/own-search.ts';

onEachEngine('search', (own) => {
	let search: Search;
	beforeAll(async () => {
		await loadMunicipalities(own.pool, 'build-data');
		await loadContent(own.db, shipped);
		const opened = await ownSearch(own.db);
		search = opened.search;
		return opened.close;
	});
	const find = (text: string, selected = {}) => search.find({ ...emptyQuery, text, selected }, 'de');
	const found = async (text: string) => (await find(text)).entries.map((entry) => entry.practice.slug);

	it.each(['Wohnung', 'Wohnungen', 'housing', 'logement', 'WOHNUNG', 'سكن', 'житло', 'Wohnug'])(
		'finds a contact point for housing by "%s"',
		async (text) => {
			expect(await found(text)).toContain('leipzig-kontaktstelle-wohnen');
		},
	);

	it.each([
		['Flüchtlinge', 'Fluechtlinge'],
		['crèche', 'creche'],
	])('finds the same by "%s" and "%s"', async (accented, plain) => {
		expect(new Set(await found(plain))).toEqual(new Set(await found(accented)));
	});

	it('says in which words of the practice the question was found, and marks them', async () => {
		const { reasons } = await find('garde d’enfants');
		const [match] = [...reasons.values()];
		expect(match?.reasons[0]).toMatchObject({ reason: 'concept', isLiteral: false });
		expect(match?.passage?.parts.some((part) => part.isMatch)).toBe(true);
	});

	it('offers a spelling for a word that nobody knows', async () => {
		expect((await find('Kinderbetreung')).correction).toBe('Kinderbetreuung');
		expect((await find('Kinderbetreuung')).correction).toBeUndefined();
		expect((await find('„Mama lernt“ Kinderbetreung, -"in der Kita"')).correction).toBe(
			'„Mama lernt“ Kinderbetreuung, -"in der Kita"',
		);
	});

	it('says where nothing can be looked for', async () => {
		expect(await find('und der die')).toMatchObject({ total: 0, hasNoWords: true });
	});

	it('leaves out what a minus stands before, and wants a phrase as it is quoted', async () => {
		const without = await found('Wohnung -Leipzig');
		expect(without).not.toContain('leipzig-kontaktstelle-wohnen');
		expect(await find('"Mama lernt Deutsch"')).toMatchObject({ total: 1, complete: 1 });
		const all = await found('Deutsch lernen');
		const others = await found('Deutsch lernen -"Mama lernt Deutsch"');
		expect(all.filter((slug) => !others.includes(slug))).toHaveLength(1);
	});

	it('takes a phrase that is nowhere for words, and says that nothing has it', async () => {
		const { total, complete, lostPhrases } = await find('"Deutsch lernt Mama"');
		expect(lostPhrases).toEqual(['Deutsch lernt Mama']);
		expect(total).toBeGreaterThan(0);
		expect(complete).toBe(0);
	});

	it('offers what filters hide when they leave nothing', async () => {
		const { total, wider } = await find('Wohnung', { country: ['ZZ'] });
		expect(total).toBe(0);
		expect(wider?.withoutFilters).toBeGreaterThan(0);
		expect(wider?.nearest.length).toBeGreaterThan(0);
	});

	it('offers to leave out the filters of one facet where that is enough', async () => {
		const { total, wider } = await find('Kita', { theme: ['housing'], country: ['CA'] });
		expect(total).toBe(0);
		expect(wider?.withoutFacet.map(({ facet }) => facet)).toContain('theme');
		for (const { total: left } of wider!.withoutFacet) expect(left).toBeLessThan(wider!.withoutFilters);
		for (const { practice, place } of wider!.nearest)
			expect(place.country === 'CA' || practice.record.themes.includes('housing')).toBe(true);
	});

	it('finds every practice where nothing is asked', async () => {
		expect((await find('')).total).toBe(shipped.practices.length);
	});

	it.each(['relevance', 'newest', 'title', 'start', 'likeness'] as const)(
		'sorted by %s, gives each page other entries, all of them in the end',
		async (sort) => {
			const pages = Math.ceil(shipped.practices.length / 20);
			const slugs: string[] = [];
			for (let page = 1; page <= pages; page++)
				slugs.push(...(await search.find({ ...emptyQuery, sort, page }, 'de')).entries.map((e) => e.practice.slug));
			expect(new Set(slugs).size).toBe(shipped.practices.length);
		},
	);

	describe('counts', () => {
		it.each(facetIds)('of %s are what choosing a value brings', async (facet) => {
			const { facets } = await find('');
			for (const { value, count } of facets[facet].slice(0, 5))
				expect((await find('', { [facet]: [value] })).total, value).toBe(count);
		});

		it('of a facet ignore its own selection', async () => {
			const all = await find('Wohnung');
			const chosen = await find('Wohnung', { country: ['CA'] });
			expect(chosen.facets.country).toEqual(all.facets.country);
			expect(chosen.total).toBeLessThan(all.total);
		});
	});

	it('finds a practice as it is published, and no longer as it was', async () => {
		await publishWithTitle(own.db, 'altena-kuemmerer', 'Xylophonverleih am Lenneufer');
		await search.follow(['practices', 'practice:altena-kuemmerer']);
		expect(await found('Xylophonverleih')).toEqual(['altena-kuemmerer']);
		expect((await find('')).total).toBe(shipped.practices.length);
		await publishWithTitle(own.db, 'altena-kuemmerer', 'Zitherverleih am Lenneufer');
		await search.follow(['practice:altena-kuemmerer']);
		expect((await find('Xylophonverleih')).complete).toBe(0);
	});

	it('takes any text for a question and none for a command', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
				const { total, entries } = await find(text);
				expect(entries.length).toBeLessThanOrEqual(total);
			}),
			{ numRuns: 100 },
		));
});
