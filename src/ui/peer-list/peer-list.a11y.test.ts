import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { placesIn } from '../../../tests/fixtures/ui-place.ts';
import PeerList from './PeerList.svelte';

const pages = componentPages();
const { peers } = placesIn('de');

describe('peer list', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(PeerList, { peers }))).toEqual([]);
	});

	it('leads to each place and marks those with practices', async () => {
		const page = await pages.show(PeerList, { peers });
		const link = page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Hagen' });
		expect(await link.getAttribute('href')).toBe('/de/municipalities/hagen-2912621');
		const entries = page.locator('.peer-list > li');
		expect(await entries.nth(0).textContent()).toContain('2 Praxisbeispiele');
		expect(await entries.nth(1).textContent()).not.toContain('Praxisbeispiel');
	});

	it('says in what they are alike and in what not, and nothing of what is not known', async () => {
		const page = await pages.show(PeerList, { peers });
		const reasons = (index: number) => page.locator('.peer__reasons').nth(index).textContent();
		expect(await reasons(0)).toMatch(/wenig ähnlich:\s+Einwohnerzahl/);
		expect(await reasons(1)).not.toContain('Einwohnerzahl');
		expect(await reasons(1)).toMatch(/wenig ähnlich:.*Staat und Region/);
	});
});
