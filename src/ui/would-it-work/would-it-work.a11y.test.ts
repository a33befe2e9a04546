import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { placesIn } from '../../../tests/fixtures/ui-place.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import WouldItWork from './WouldItWork.svelte';

const pages = componentPages();
const { practice, place } = practiceIn('de');
const { fromHagen, fromAltena, fromNowhere } = placesIn('de');
const show = (view: typeof fromHagen) => pages.show(WouldItWork, { practice, place, view });

describe('would it work', () => {
	it.each([
		['from another place', fromHagen],
		['from the same place', fromAltena],
		['who has not chosen', fromNowhere],
	])('has no barrier for a visitor %s', async (_, view) => {
		expect(await barriersOf(await show(view))).toEqual([]);
	});

	it('has the four aspects, each with what is known', async () => {
		const page = await show(fromHagen);
		const box = page.getByRole('region', { name: 'Würde das hier funktionieren?' });
		expect(await box.locator('.fit__aspect > h3').allTextContents()).toEqual([
			'Menschen',
			'Vorhaben',
			'Umfeld',
			'Übertragung',
		]);
		expect(await box.getByRole('heading', { level: 4, name: 'Bekannt' }).count()).toBe(4);
	});

	it('compares the places and asks at home what follows from the difference', async () => {
		const text = await (await show(fromHagen)).getByRole('region').first().textContent();
		expect(text).toMatch(/Altena:\s+16\.922/);
		expect(text).toMatch(/Hagen:\s+198\.972/);
		expect(text).toContain('Vor Ort zu klären: Hagen');
		expect(text).toContain('Ihre Kommune ist viel größer');
	});

	it('turns what the entry does not say into questions to those who did it, and asks nothing that it says', async () => {
		const text = await (await show(fromHagen)).getByRole('region').first().textContent();
		expect(text).toContain('Zu fragen bei: Stadt Altena');
		expect(text).toContain('Auf welcher Rechtsgrundlage');
		expect(text).not.toContain('Was kostet es am Anfang');
	});

	it('invites those who have not chosen, and still says what is known', async () => {
		const page = await show(fromNowhere);
		const search = page.getByRole('search', { name: 'Name Ihrer Kommune' });
		expect(await search.locator('input[name="to"]').getAttribute('value')).toBe('/de/practices#would-it-work');
		const text = await page.getByRole('region').first().textContent();
		expect(text).toContain('16.922');
		expect(text).not.toContain('Vor Ort zu klären');
	});

	it('compares nothing with the place that the practice is from, and asks it nothing', async () => {
		const text = await (await show(fromAltena)).getByRole('region').first().textContent();
		expect(text).toContain('kommt aus Ihrer Kommune');
		expect(text).not.toContain('ähnlich');
		expect(text).not.toContain('Zu fragen bei');
	});
});
