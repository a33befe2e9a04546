import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import PageHead from './PageHead.svelte';

const pages = componentPages();
const surroundings = { at: '/de/practices?theme=housing', place: 'head' } as const;
const props = { title: 'Praxisbeispiele', description: 'Was in Kommunen funktioniert.' };

describe('page head', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(PageHead, props, surroundings))).toEqual([]);
	});

	it('names the page first and the site after it, and the site once', async () => {
		const page = await pages.show(PageHead, props, surroundings);
		expect(await page.title()).toBe('Praxisbeispiele – Kommunale Good Practices');
		const home = await pages.show(PageHead, { ...props, title: 'Kommunale Good Practices' }, surroundings);
		expect(await home.title()).toBe('Kommunale Good Practices');
	});

	it('leads to the same page in every language', async () => {
		const page = await pages.show(PageHead, props, surroundings);
		const french = page.locator('link[rel="alternate"][hreflang="fr"]');
		expect(await french.getAttribute('href')).toBe('https://kgp.example/fr/practices?theme=housing');
		expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(4);
		const german = await pages.show(PageHead, { ...props, languages: ['de'] }, surroundings);
		expect(await german.locator('link[rel="alternate"][hreflang]').count()).toBe(0);
	});

	it('lets no text out of its description for machines', async () => {
		const jsonLd = { name: '</script><h1>More</h1>' };
		const page = await pages.show(PageHead, { ...props, jsonLd }, surroundings);
		expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['A page']);
		expect(JSON.parse((await page.locator('script').textContent()) ?? '')).toEqual(jsonLd);
	});
});
