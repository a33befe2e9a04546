import { describe, expect, it } from 'vitest';
import type { HitReasons } from '#domain/search/reasons/hit-reasons.ts';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import MatchReasons from './MatchReasons.svelte';

const pages = componentPages();

const match: HitReasons = {
	language: 'en',
	reasons: [
		{ asked: 'Kinderbetreuung', found: 'childcare', reason: 'concept', isLiteral: false },
		{ asked: 'Toronto', found: 'Toronto', reason: 'word', isLiteral: true },
	],
	missing: ['kostenlos'],
	passage: {
		isClaim: false,
		parts: [
			{ text: 'Courses with ', isMatch: false },
			{ text: 'childcare', isMatch: true },
			{ text: ' in the same house.', isMatch: false },
		],
	},
};

describe('match reasons', () => {
	it('have no barrier', async () => {
		expect(await barriersOf(await pages.show(MatchReasons, { match }))).toEqual([]);
	});

	it('say in the language of the text what was found, and for what', async () => {
		const page = await pages.show(MatchReasons, { match });
		expect(await page.locator('mark').textContent()).toBe('childcare');
		expect(await page.locator('.match__passage').getAttribute('lang')).toBe('en');
		const reasons = (await page.locator('.match__reason').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
		expect(reasons).toEqual(['Gefunden: childcare ← für Kinderbetreuung (gleiche Bedeutung)']);
		expect(await page.locator('.match__missing').textContent()).toContain('kostenlos');
	});

	it('name the language of the sentence, unless it is named beside', async () => {
		expect(await (await pages.show(MatchReasons, { match })).locator('.language-label').textContent()).toBe('Englisch');
		const beside = await pages.show(MatchReasons, { match, named: 'en' });
		expect(await beside.locator('.language-label').count()).toBe(0);
	});
});
