import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import Cover from './Cover.svelte';

const pages = componentPages();

describe('cover', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(Cover, { seed: 'altena-kuemmerer', theme: 'housing' }))).toEqual([]);
	});

	it('is decoration: seen, not announced, not in the tab order', async () => {
		const page = await pages.show(Cover, { seed: 'altena-kuemmerer', theme: 'housing' });
		const cover = page.locator('svg.cover');
		expect(await cover.isVisible()).toBe(true);
		expect(await cover.getAttribute('aria-hidden')).toBe('true');
		expect(await cover.locator('title, text, a').count()).toBe(0);
		await page.keyboard.press('Tab');
		expect(await page.locator('svg:focus').count()).toBe(0);
	});

	it('is the same for the same seed', async () => {
		const shapes = async (seed: string) =>
			(await pages.show(Cover, { seed, theme: 'none' })).locator('.cover__0').getAttribute('d');
		expect(await shapes('altena')).toBe(await shapes('altena'));
		expect(await shapes('altena')).not.toBe(await shapes('hagen'));
	});
});
