import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { facets, query } from '../../../tests/fixtures/ui-search.ts';
import { emptyQuery, queryParameters, type SearchQuery } from '#domain/search/search-query.ts';
import ActiveFilters from './ActiveFilters.svelte';

const pages = componentPages();
const address = (question: SearchQuery) => `/de/map?${queryParameters(question)}`;

describe('active filters', () => {
	it('have no barrier', async () => {
		expect(await barriersOf(await pages.show(ActiveFilters, { facets, query, address }))).toEqual([]);
	});

	it('say what each link removes, and remove that alone, on the page that they are on', async () => {
		const page = await pages.show(ActiveFilters, { facets, query, address });
		const links = page.getByRole('list', { name: 'Aktive Filter' });
		const target = async (name: string) => links.getByRole('link', { name, exact: true }).getAttribute('href');
		expect(await target('Entfernen: „Sprachkurs“')).toBe('/de/map?theme=housing&country=DE&sort=newest');
		expect(await target('Entfernen: Handlungsfeld: Wohnen')).toBe('/de/map?q=Sprachkurs&country=DE&sort=newest');
		expect(await target('Entfernen: Land: Deutschland')).toBe('/de/map?q=Sprachkurs&theme=housing&sort=newest');
		expect(await target('Alle Filter entfernen')).toBe('/de/map?q=Sprachkurs&sort=newest');
	});

	it('are not there without a filter', async () => {
		const unused = facets.map((facet) => ({
			...facet,
			values: facet.values.map((value) => ({ ...value, selected: false })),
		}));
		const page = await pages.show(ActiveFilters, { facets: unused, query: emptyQuery, address });
		expect(await page.getByRole('list').count()).toBe(0);
	});
});
