import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import MunicipalityFacts from './MunicipalityFacts.svelte';

const pages = componentPages();
const { place, furtherPlace } = practiceIn('de');

describe('municipality facts', () => {
	it('have no barrier', async () => {
		expect(await barriersOf(await pages.show(MunicipalityFacts, { place }))).toEqual([]);
	});

	it('name every fact', async () => {
		const page = await pages.show(MunicipalityFacts, { place });
		expect(await page.locator('dl > dt').count()).toBe(5);
		expect(await page.locator('dt + dd').count()).toBe(5);
		const inhabitants = page.locator('dt', { hasText: 'Einwohnerzahl' }).locator('+ dd');
		expect(await inhabitants.textContent()).toMatch(/16\.922\s+\(2022\)/);
	});

	it('say when a number or its year is not known', async () => {
		const page = await pages.show(MunicipalityFacts, [
			{ place: furtherPlace },
			{ place: { ...place, inhabitants: null } },
		]);
		const inhabitants = page.locator('dt', { hasText: 'Einwohnerzahl' }).locator('+ dd');
		expect(await inhabitants.first().textContent()).toContain('Stand unbekannt');
		expect(await inhabitants.last().textContent()).toContain('nicht bekannt');
	});

	it('do not link a page to itself', async () => {
		const page = await pages.show(MunicipalityFacts, { place, linked: false });
		expect(await page.getByRole('link').allTextContents()).toEqual(['Hagen']);
	});
});
