import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import ErrorPage from './ErrorPage.svelte';

const pages = componentPages();
const surroundings = { place: 'whole content' } as const;

describe('error page', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(ErrorPage, { status: 404, code: '' }, surroundings))).toEqual([]);
	});

	it('says what happened in title and heading, and offers a search and ways on', async () => {
		const page = await pages.show(ErrorPage, { status: 404, code: '' }, surroundings);
		expect(await page.title()).toBe('Diese Seite gibt es nicht – Kommunale Good Practices');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Diese Seite gibt es nicht');
		expect(await page.getByRole('search').getByRole('searchbox').count()).toBe(1);
		expect(await page.getByRole('listitem').getByRole('link').count()).toBe(4);
	});

	it('explains an expected error, and does not repeat a code that it does not know', async () => {
		const known = await pages.show(ErrorPage, { status: 400, code: 'bad-page' }, surroundings);
		expect(await known.locator('.lead').textContent()).toBe('Diese Seitenzahl oder Auswahl gibt es nicht.');
		const unknown = await pages.show(ErrorPage, { status: 500, code: 'ECONNREFUSED' }, surroundings);
		expect(await unknown.locator('.lead').textContent()).toMatch(/^Der Fehler liegt bei uns/);
		expect(await unknown.content()).not.toContain('ECONNREFUSED');
	});
});
