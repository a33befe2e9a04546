import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { query } from '../../../tests/fixtures/ui-search.ts';
import SearchField from './SearchField.svelte';

const pages = componentPages();

describe('search field', () => {
	it('has no barrier, normal or large', async () => {
		expect(await barriersOf(await pages.show(SearchField, { query }))).toEqual([]);
		expect(await barriersOf(await pages.show(SearchField, { large: true }))).toEqual([]);
	});

	it('is a search with a label that is seen', async () => {
		const page = await pages.show(SearchField, { query });
		const field = page.getByRole('search').getByRole('searchbox', { name: 'Was suchen Sie?' });
		expect(await field.inputValue()).toBe('Sprachkurs');
		expect(await page.getByText('Was suchen Sie?').isVisible()).toBe(true);
	});

	it('searches with the Enter key and keeps the filters', async () => {
		const page = await pages.show(SearchField, { query });
		const asked = page.waitForRequest(/\/de\/practices\?/);
		await page.getByRole('searchbox').fill('Wohnung');
		await page.keyboard.press('Enter');
		expect(new URL((await asked).url()).search).toBe('?q=Wohnung&theme=housing&country=DE&sort=newest');
	});
});
