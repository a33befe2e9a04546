import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import SourceList from './SourceList.svelte';

const pages = componentPages();
const { sources } = practiceIn('de').practice;

describe('source list', () => {
	it('has no barrier, numbered or plain', async () => {
		expect(await barriersOf(await pages.show(SourceList, [{ sources, numbered: true }, { sources }]))).toEqual([]);
	});

	it('marks a title in another language and says where its link leads', async () => {
		const page = await pages.show(SourceList, { sources, numbered: true });
		expect(await page.locator('main [lang]').allTextContents()).toEqual(['A small town that wanted more refugees']);
		expect(await page.locator('main [lang]').getAttribute('lang')).toBe('en');
		expect(await page.getByText('Englisch', { exact: true }).isVisible()).toBe(true);
		const link = page.getByRole('link', { name: 'cities-review.example' });
		expect(await link.getAttribute('hreflang')).toBe('en');
	});

	it('is what references lead to, where it is numbered', async () => {
		const numbered = await pages.show(SourceList, { sources, numbered: true });
		expect(await numbered.locator('li#source-2').textContent()).toContain('Cities Review');
		const plain = await pages.show(SourceList, { sources });
		expect(await plain.locator('main [id]').count()).toBe(0);
	});
});
