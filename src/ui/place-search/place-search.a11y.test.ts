import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import PlaceSearch from './PlaceSearch.svelte';

const pages = componentPages();
const to = '/de/practices/altena-kuemmerer#would-it-work';

describe('place search', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(PlaceSearch, { name: 'Neustadt', to }))).toEqual([]);
	});

	it('is a search landmark with a name and a label that is seen', async () => {
		const page = await pages.show(PlaceSearch, { name: 'Neustadt', to });
		const search = page.getByRole('search', { name: 'Name Ihrer Kommune' });
		expect(await search.getByRole('searchbox', { name: 'Name Ihrer Kommune' }).inputValue()).toBe('Neustadt');
		expect(await search.getByText('Name Ihrer Kommune').isVisible()).toBe(true);
	});

	it('asks with the Enter key and remembers where to go on', async () => {
		const page = await pages.show(PlaceSearch, { to });
		const asked = page.waitForRequest(/\/de\/place\?/);
		await page.getByRole('searchbox').fill('Neustadt');
		await page.keyboard.press('Enter');
		const { searchParams } = new URL((await asked).url());
		expect(Object.fromEntries(searchParams)).toEqual({ q: 'Neustadt', to });
	});
});
