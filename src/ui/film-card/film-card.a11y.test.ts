import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { film } from '../../../tests/fixtures/ui-editorial.ts';
import FilmCard from './FilmCard.svelte';

const pages = componentPages();

describe('film card', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(FilmCard, { film }))).toEqual([]);
	});

	it('leads to our page on the film, never to its owner, and plays nothing', async () => {
		const page = await pages.show(FilmCard, { film, level: 2 });
		const link = page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Geflüchtete am Arbeitsmarkt' });
		expect(await link.getAttribute('href')).toBe('/de/films/wuppertal-arbeitsmarkt');
		expect(await page.getByRole('link').count()).toBe(1);
		expect(await page.content()).not.toContain('films.example');
		expect(await page.locator('iframe, video, img').count()).toBe(0);
	});

	it('hides the play sign, since it is no button', async () => {
		const page = await pages.show(FilmCard, { film });
		expect(await page.locator('.film-still__play').getAttribute('aria-hidden')).toBe('true');
		expect(await page.getByRole('button').count()).toBe(0);
	});

	it('marks a title in another language', async () => {
		const page = await pages.show(FilmCard, { film }, { at: '/fr/films' });
		expect(await page.locator('main [lang="en"]').allTextContents()).toEqual([film.title['en']]);
	});
});
