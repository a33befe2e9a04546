import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { article, film, programme } from '../../../tests/fixtures/ui-editorial.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import FactBox from './FactBox.svelte';

const pages = componentPages();

function factsIn(locale: Locale) {
	const { practice, place, furtherPlace } = practiceIn(locale);
	return {
		practice,
		place,
		furtherPlaces: [furtherPlace],
		films: [film],
		programmes: [programme],
		articles: [article],
	};
}

describe('fact box', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(FactBox, factsIn('de')))).toEqual([]);
	});

	it('is named by its heading', async () => {
		const page = await pages.show(FactBox, factsIn('de'));
		const box = page.getByRole('complementary', { name: 'Auf einen Blick' });
		expect(await box.getByRole('heading', { level: 2 }).textContent()).toBe('Auf einen Blick');
	});

	it('leads from a figure to its source', async () => {
		const page = await pages.show(FactBox, factsIn('de'));
		const cost = page.locator('dt', { hasText: 'Kosten' }).locator('+ dd');
		expect(await cost.textContent()).toContain('120.000');
		expect(await cost.getByRole('link', { name: 'Quelle 1' }).getAttribute('href')).toBe('#source-1');
	});

	it('marks notes in another language, each in its own', async () => {
		const page = await pages.show(FactBox, factsIn('en'), { at: '/en/practices' });
		expect(await page.locator('main [lang="de"]').allTextContents()).toEqual(['Ohne Mieten.']);
		const french = await pages.show(FactBox, factsIn('fr'), { at: '/fr/practices' });
		expect(await french.locator('main [lang="en"]').allTextContents()).toContain('Supported the helpers');
		expect(await french.locator('main [lang="de"]').allTextContents()).toEqual(['Ohne Mieten.']);
	});

	it('says plainly what is not known', async () => {
		const facts = factsIn('de');
		const page = await pages.show(FactBox, {
			...facts,
			practice: { ...facts.practice, cost: 'unknown', funding: null },
		});
		const text = await page.getByRole('complementary').textContent();
		expect(text).toContain('nicht bekannt; die Quellen nennen keine Kosten');
		expect(text).toContain('in den Quellen nicht angegeben');
	});
});
