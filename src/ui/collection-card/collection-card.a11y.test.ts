import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { collection } from '../../../tests/fixtures/ui-editorial.ts';
import CollectionCard from './CollectionCard.svelte';

const pages = componentPages();

describe('collection card', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(CollectionCard, { collection }))).toEqual([]);
	});

	it('is one link, in a heading of the wanted level', async () => {
		const page = await pages.show(CollectionCard, { collection, level: 2 });
		const link = page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Wohnen statt Unterkunft' });
		expect(await link.getAttribute('href')).toBe('/de/collections/wohnen-statt-unterkunft');
		expect(await page.getByRole('link').count()).toBe(1);
	});

	it('counts a practice of several sections once', async () => {
		const page = await pages.show(CollectionCard, { collection });
		expect(await page.getByRole('article').textContent()).toContain('3 Praxisbeispiele');
	});

	it('marks what is in another language', async () => {
		const page = await pages.show(CollectionCard, { collection }, { at: '/fr/collections' });
		expect(await page.locator('main [lang="en"]').allTextContents()).toEqual([
			collection.title['en'],
			collection.teaser['en'],
		]);
	});
});
