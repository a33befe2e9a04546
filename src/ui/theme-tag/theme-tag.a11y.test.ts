import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { themes } from '../../../tests/fixtures/ui-practice.ts';
import ThemeTag from './ThemeTag.svelte';

const pages = componentPages();

describe('theme tag', () => {
	it('has no barrier in the colours of any theme', async () => {
		expect(themes.length).toBeGreaterThan(3);
		const tags = themes.flatMap((theme) => [{ theme }, { theme, href: `/de/themes/${theme.id}` }]);
		expect(await barriersOf(await pages.show(ThemeTag, tags))).toEqual([]);
	});

	it('says the theme in words, as a link where it leads somewhere', async () => {
		const theme = { id: 'housing', label: 'Wohnen' };
		const page = await pages.show(ThemeTag, [{ theme }, { theme, href: '/de/themes/housing' }]);
		expect(await page.getByText('Wohnen', { exact: true }).count()).toBe(2);
		expect(await page.getByRole('link', { name: 'Wohnen' }).getAttribute('href')).toBe('/de/themes/housing');
	});
});
