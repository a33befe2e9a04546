import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import Pagination from './Pagination.svelte';

const pages = componentPages();
const href = (page: number) => `/de/practices?page=${page}`;

describe('pagination', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(Pagination, { page: 2, pages: 9, href }))).toEqual([]);
	});

	it('marks the pages before and after', async () => {
		const page = await pages.show(Pagination, { page: 2, pages: 9, href });
		const links = page.getByRole('navigation', { name: 'Seiten' });
		expect(await links.getByRole('link', { name: 'Zurück' }).getAttribute('rel')).toBe('prev');
		expect(await links.getByRole('link', { name: 'Weiter' }).getAttribute('rel')).toBe('next');
		expect(await links.textContent()).toContain('Seite 2 von 9');
	});

	it('offers no page before the first and none after the last', async () => {
		const first = await pages.show(Pagination, { page: 1, pages: 2, href });
		expect(await first.getByRole('link').allTextContents()).toEqual(['Weiter']);
		const last = await pages.show(Pagination, { page: 2, pages: 2, href });
		expect(await last.getByRole('link').allTextContents()).toEqual(['Zurück']);
	});
});
