import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import ResultsTable from './ResultsTable.svelte';

const pages = componentPages();

describe('results', () => {
	it('have no barrier', async () => {
		expect(await barriersOf(await pages.show(ResultsTable, { results: practiceIn('de').practice.results }))).toEqual(
			[],
		);
	});

	it('name every figure and give its date and source', async () => {
		const page = await pages.show(ResultsTable, { results: practiceIn('de').practice.results });
		expect(await page.getByRole('term').allTextContents()).toEqual([
			'Über die Zuweisung hinaus Aufgenommene',
			'Belegte Wohnungen',
		]);
		const origins = page.locator('.result__origin');
		expect(await origins.first().textContent()).toMatch(/Ausgangswert: 0 ·\s+2015/);
		expect(await origins.last().textContent()).toContain('ohne Datum');
		expect(await origins.getByRole('link', { name: /^Quelle \d$/ }).count()).toBe(2);
	});

	it('mark what is in another language', async () => {
		const page = await pages.show(
			ResultsTable,
			{ results: practiceIn('fr').practice.results },
			{ at: '/fr/practices' },
		);
		expect(await page.locator('dt [lang="en"]').allTextContents()).toEqual([
			'People taken in beyond the quota',
			'Flats in use',
		]);
	});

	it('say that nothing was measured', async () => {
		const page = await pages.show(ResultsTable, { results: 'not-measured' });
		expect(await page.locator('main p').textContent()).toBe('Ergebnisse wurden nach den Quellen nicht gemessen.');
	});
});
