import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import PracticeCard from './PracticeCard.svelte';

const pages = componentPages();
const practice = practiceIn('de').card;

describe('practice card', () => {
	it('has no barrier, with a cover or without', async () => {
		expect(await barriersOf(await pages.show(PracticeCard, [{ practice }, { practice, cover: true }]))).toEqual([]);
	});

	it('is one link, in a heading of the wanted level', async () => {
		const page = await pages.show(PracticeCard, { practice, level: 4 });
		const link = page.getByRole('heading', { level: 4 }).getByRole('link', { name: 'Wohnungen und Kümmerer' });
		expect(await link.getAttribute('href')).toBe('/de/practices/altena-kuemmerer');
		expect(await page.getByRole('article').getByRole('link').count()).toBe(1);
	});

	it('names every fact, also the place, whose name is not seen', async () => {
		const page = await pages.show(PracticeCard, { practice });
		const facts = page.getByRole('article').locator('dl > div');
		const terms = await facts.getByRole('term').allTextContents();
		expect(terms).toHaveLength(await facts.count());
		expect(terms).toEqual(expect.arrayContaining(['Ort', 'Zeitraum', 'Nachweis']));
		expect(await facts.first().textContent()).toMatch(/^Ort\s*Altena, Nordrhein-Westfalen, Deutschland$/);
	});

	it('says that an entry is short', async () => {
		const page = await pages.show(PracticeCard, { practice: { ...practice, depth: 'short' } });
		expect(await page.locator('dt', { hasText: 'Eintrag' }).locator('+ dd').textContent()).toBe('kurz');
	});

	it('marks what is in another language, and names that in the language of the page', async () => {
		const page = await pages.show(PracticeCard, { practice: practiceIn('fr').card }, { at: '/fr/practices' });
		expect(await page.locator('main [lang="en"]').allTextContents()).toEqual([
			'Flats and personal helpers',
			'Refugees in empty flats, with volunteers.',
		]);
		expect(await page.getByText('anglais', { exact: true }).isVisible()).toBe(true);
	});
});
