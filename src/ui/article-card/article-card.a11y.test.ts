import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { article } from '../../../tests/fixtures/ui-editorial.ts';
import ArticleCard from './ArticleCard.svelte';

const pages = componentPages();

describe('article card', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(ArticleCard, { article }))).toEqual([]);
	});

	it('is one link, in a heading of the wanted level', async () => {
		const page = await pages.show(ArticleCard, { article, level: 2 });
		const link = page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Mentoring auf dem Weg in Arbeit' });
		expect(await link.getAttribute('href')).toBe('/de/articles/mentoring-for-work');
		expect(await page.getByRole('link').count()).toBe(1);
	});

	it('marks what is in another language, and names that in the language of the page', async () => {
		const page = await pages.show(ArticleCard, { article }, { at: '/fr/articles' });
		expect(await page.locator('main [lang]').allTextContents()).toEqual([article.title['en'], article.teaser['en']]);
		expect(await page.locator('main [lang="en"]').count()).toBe(2);
		expect(await page.getByRole('link', { name: 'anglais' }).count()).toBe(1);
	});
});
