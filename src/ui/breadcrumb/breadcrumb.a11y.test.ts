import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import Breadcrumb from './Breadcrumb.svelte';

const pages = componentPages();
const steps = [
	{ href: '/de/practices', label: 'Praxisbeispiele' },
	{ href: '/de/themes/housing', label: 'Wohnen' },
];

describe('breadcrumb', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(Breadcrumb, { steps }))).toEqual([]);
	});

	it('is a named navigation with an ordered list of links, from the top down', async () => {
		const page = await pages.show(Breadcrumb, { steps });
		const items = page.getByRole('navigation', { name: 'Pfad' }).locator('ol').getByRole('listitem');
		expect(await items.allTextContents()).toEqual(['Praxisbeispiele', 'Wohnen']);
		expect(await items.getByRole('link').last().getAttribute('href')).toBe('/de/themes/housing');
	});
});
