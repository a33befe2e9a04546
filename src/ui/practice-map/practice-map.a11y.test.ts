import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { emptyQuery } from '#domain/search/search-query.ts';
import { map } from '../../../tests/fixtures/ui-map.ts';
import MapLegend from './MapLegend.svelte';
import MapList from './MapList.svelte';
import PracticeMap from './PracticeMap.svelte';

const pages = componentPages();

describe('practice map', () => {
	it('has no barrier, wide or compact', async () => {
		expect(
			await barriersOf(
				await pages.show(PracticeMap, [
					{ map, view: 'world' },
					{ map, view: 'germany', compact: true },
				]),
			),
		).toEqual([]);
	});

	it('is a named group of links, each with its practice and place or with their number', async () => {
		const page = await pages.show(PracticeMap, { map, view: 'world' });
		const marks = page.getByRole('group', { name: 'Karte, Welt: 3 Praxisbeispiele' }).getByRole('link');
		expect(await marks.count()).toBe(2);
		await expect(marks.first().ariaSnapshot()).resolves.toContain('link "The Mentoring Partnership, Toronto"');
		await expect(marks.last().ariaSnapshot()).resolves.toContain('link "Hagen +1: 2 Praxisbeispiele in 2 Orten"');
	});

	it('marks the name of a practice in another language', async () => {
		const page = await pages.show(PracticeMap, { map, view: 'world' });
		const marks = page.getByRole('link');
		expect(await marks.first().getAttribute('lang')).toBe('en');
		expect(await marks.last().getAttribute('lang')).toBeNull();
	});

	it('leads everywhere with the keyboard alone', async () => {
		const page = await pages.show(PracticeMap, { map, view: 'world' });
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('href')).toBe('/de/practices/toronto-mentoring');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('href')).toBe('/de/map?view=germany');
	});

	it('is as high as a hand is wide on a small phone', async () => {
		const page = await pages.show(PracticeMap, { map, view: 'world' });
		expect((await page.locator('.practice-map__drawing').boundingBox())?.height).toBeGreaterThanOrEqual(240);
	});
});

describe('map list', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(MapList, { map, view: 'world', id: 'map-list' }))).toEqual([]);
	});

	it('reads out what the map shows, by country and place, colours as words', async () => {
		const page = await pages.show(MapList, { map, view: 'world', id: 'map-list' });
		const canada = page.getByRole('region', { name: 'Kanada 1 Praxisbeispiel' });
		expect(await canada.getByRole('link').allTextContents()).toEqual(['Toronto', 'The Mentoring Partnership']);
		expect(await canada.locator('[lang="en"]').textContent()).toBe('The Mentoring Partnership');
		expect(await canada.getByText('Wohnen', { exact: true }).isVisible()).toBe(true);
	});
});

describe('map legend', () => {
	const query = { ...emptyQuery, selected: { theme: ['housing'] } };

	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(MapLegend, { map, query }))).toEqual([]);
	});

	it('is a named list; what is chosen already is no link', async () => {
		const page = await pages.show(MapLegend, { map, query });
		const themes = page.getByRole('list', { name: 'Farben der Handlungsfelder' }).getByRole('listitem');
		expect((await themes.allTextContents()).map((text) => text.trim())).toEqual(['Arbeit und Ausbildung', 'Wohnen']);
		expect(await themes.getByRole('link').allTextContents()).toEqual(['Arbeit und Ausbildung']);
	});
});
