import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import SiteHeader from './SiteHeader.svelte';

const pages = componentPages();
const surroundings = { at: '/de/themes/housing', place: 'before content' } as const;

describe('site header', () => {
	it('has no barrier, with the menu folded or unfolded', async () => {
		expect(await barriersOf(await pages.show(SiteHeader, {}, surroundings))).toEqual([]);
	});

	it('lets the keyboard skip it: the first stop leads to the content', async () => {
		const page = await pages.show(SiteHeader, {}, surroundings);
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').textContent()).toBe('Zum Inhalt springen');
		expect((await page.locator(':focus').boundingBox())?.x).toBeGreaterThan(0);
		await page.keyboard.press('Enter');
		expect(await page.locator(':focus').getAttribute('id')).toBe('main');
	});

	it('names the languages in themselves and marks the current one', async () => {
		const page = await pages.show(SiteHeader, {}, surroundings);
		const languages = page.getByRole('form', { name: 'Sprache' });
		expect(await languages.getByRole('button', { name: 'Français' }).getAttribute('lang')).toBe('fr');
		expect(await languages.locator('[aria-current]').count()).toBe(1);
		expect(await languages.getByRole('button', { name: 'Deutsch' }).getAttribute('aria-current')).toBe('true');
	});

	it('changes the language of this very page without a script', async () => {
		const page = await pages.show(SiteHeader, {}, surroundings);
		const sent = page.waitForRequest((request) => request.method() === 'POST');
		await page.getByRole('button', { name: 'Français' }).click();
		expect((await sent).url()).toBe('https://kgp.example/locale');
		expect((await sent).postData()).toBe('to=%2Fde%2Fthemes%2Fhousing&locale=fr');
	});

	it('has a menu that opens with the keyboard and marks where we are', async () => {
		const page = await pages.show(SiteHeader, {}, surroundings);
		const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
		expect(await menu.count()).toBe(0);
		await page.getByText('Menü', { exact: true }).focus();
		await page.keyboard.press('Enter');
		expect(await menu.getByRole('link').count()).toBe(9);
		expect((await menu.locator('[aria-current="true"]').allTextContents()).map((text) => text.trim())).toEqual([
			'Handlungsfelder',
		]);
	});
});
