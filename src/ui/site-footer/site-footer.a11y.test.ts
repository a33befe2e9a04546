import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import SiteFooter from './SiteFooter.svelte';

const pages = componentPages();
const surroundings = { at: '/en/practices', place: 'after content' } as const;

describe('site footer', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(SiteFooter, {}, surroundings))).toEqual([]);
	});

	it('is the end of the page with three navigations, named as their headings are', async () => {
		const page = await pages.show(SiteFooter, {}, surroundings);
		const footer = page.getByRole('contentinfo');
		const headings = await footer.getByRole('heading', { level: 2 }).allTextContents();
		expect(headings).toHaveLength(3);
		for (const name of headings) expect(await footer.getByRole('navigation', { name, exact: true }).count()).toBe(1);
	});

	it('leads to the accessibility statement and, in German, to easy language', async () => {
		const page = await pages.show(SiteFooter, {}, surroundings);
		const easy = page.getByRole('link', { name: 'Leichte Sprache' });
		expect(await easy.getAttribute('href')).toBe('/de/easy-language');
		expect([await easy.getAttribute('lang'), await easy.getAttribute('hreflang')]).toEqual(['de', 'de']);
		expect(await page.getByRole('link', { name: 'Accessibility' }).getAttribute('href')).toBe('/en/accessibility');
	});
});
