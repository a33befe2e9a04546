import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { placesIn } from '../../../tests/fixtures/ui-place.ts';
import LikenessTable from './LikenessTable.svelte';
import OverallLikeness from './OverallLikeness.svelte';

const pages = componentPages();
const [hagen, abroad] = placesIn('de').peers;

describe('likeness table', () => {
	const table = { reasons: hagen!.likeness.reasons, places: ['Altena', 'Hagen'] as const };

	it('has no barrier, also with long names and unknown values', async () => {
		expect(await barriersOf(await pages.show(LikenessTable, table))).toEqual([]);
		const long = { reasons: abroad!.likeness.reasons, places: ['Altena', 'Saint-Jean-sur-Richelieu'] as const };
		expect(await barriersOf(await pages.show(LikenessTable, long))).toEqual([]);
	});

	it('names the place of every value and grades every aspect in words', async () => {
		const page = await pages.show(LikenessTable, table);
		const row = page.locator('dl > div', { hasText: 'Einwohnerzahl' });
		expect((await row.locator('dd').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
			'Altena: 17.300',
			'Hagen: 198.972',
			'wenig ähnlich',
		]);
	});

	it('says what is not known', async () => {
		const page = await pages.show(LikenessTable, {
			reasons: abroad!.likeness.reasons,
			places: ['Altena', 'B'] as const,
		});
		const row = page.locator('dl > div', { hasText: 'Einwohnerzahl' });
		expect(await row.textContent()).toMatch(/B:\s+nicht bekannt\s+nicht zu sagen/);
	});
});

describe('overall likeness', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(OverallLikeness, { likeness: hagen!.likeness }))).toEqual([]);
	});

	it('says on request what counts, and how much', async () => {
		const page = await pages.show(OverallLikeness, { likeness: hagen!.likeness });
		await page.getByText('Was zählt').click();
		expect(await page.getByText('Einwohnerzahl 30').isVisible()).toBe(true);
	});
});
