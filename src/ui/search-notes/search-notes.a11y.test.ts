import { describe, expect, it } from 'vitest';
import type { PracticeListView } from '#domain/search/practice-list.view.ts';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { query } from '../../../tests/fixtures/ui-search.ts';
import SearchNotes from './SearchNotes.svelte';

const pages = componentPages();

const list: PracticeListView = {
	query: { ...query, text: 'Kinderbetreung Wuppertal' },
	total: 12,
	pages: 1,
	complete: 2,
	items: [],
	facets: [],
	reasons: {},
	likeness: null,
	hasNoWords: false,
	lostPhrases: ['offene Tür'],
	correction: 'Kinderbetreuung Wuppertal',
	isIncomplete: true,
	wider: null,
};

describe('search notes', () => {
	it('have no barrier', async () => {
		expect(await barriersOf(await pages.show(SearchNotes, { list }))).toEqual([]);
	});

	it('offer the likelier spelling, and say what is partly there or may be missing', async () => {
		const page = await pages.show(SearchNotes, { list });
		const link = page.getByRole('link', { name: 'Kinderbetreuung Wuppertal' });
		expect(await link.getAttribute('href')).toContain('q=Kinderbetreuung+Wuppertal&theme=housing');
		expect(await page.getByText(/^2 Praxisbeispiele haben alles/).isVisible()).toBe(true);
		expect(await page.getByText('„offene Tür“').isVisible()).toBe(true);
		expect(await page.getByRole('status').isVisible()).toBe(true);
	});

	it('say nothing where there is nothing to say', async () => {
		const plain = { ...list, lostPhrases: [], correction: null, complete: 12, isIncomplete: false };
		const page = await pages.show(SearchNotes, { list: plain });
		expect(await page.locator('.search-note').count()).toBe(0);
	});
});
