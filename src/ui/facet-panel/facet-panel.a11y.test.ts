import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { facets, query } from '../../../tests/fixtures/ui-search.ts';
import FacetPanel from './FacetPanel.svelte';

const pages = componentPages();

describe('facet panel', () => {
	it('has no barrier, folded or unfolded', async () => {
		expect(await barriersOf(await pages.show(FacetPanel, { facets, query }))).toEqual([]);
	});

	it('opens with the keyboard and says how many filters are chosen', async () => {
		const page = await pages.show(FacetPanel, { facets, query });
		const theme = page.getByRole('group', { name: 'Handlungsfeld', exact: true });
		expect(await theme.isVisible()).toBe(false);
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').textContent()).toBe('Filter (2)');
		await page.keyboard.press('Enter');
		expect(await theme.isVisible()).toBe(true);
	});

	it('names each box with its value and count, in a group with the name of the facet', async () => {
		const page = await pages.show(FacetPanel, { facets, query });
		await page.getByText('Filter (2)').click();
		const theme = page.getByRole('group', { name: 'Handlungsfeld', exact: true });
		expect(await theme.getByRole('checkbox', { name: 'Wohnen 12', exact: true }).isChecked()).toBe(true);
		expect(await theme.getByRole('checkbox', { name: 'Arbeit und Ausbildung 1.234', exact: true }).isChecked()).toBe(
			false,
		);
	});

	it('asks for the chosen values, the order and the text that was searched for', async () => {
		const page = await pages.show(FacetPanel, { facets, query });
		await page.getByText('Filter (2)').click();
		await page.getByRole('checkbox', { name: 'Wohnen' }).uncheck();
		await page.getByRole('combobox', { name: 'Sortieren nach' }).selectOption('title');
		const asked = page.waitForRequest(/\/de\/practices\?/);
		await page.getByRole('button', { name: 'Filter anwenden' }).click();
		expect(new URL((await asked).url()).search).toBe('?q=Sprachkurs&sort=title&country=DE');
	});
});
