import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import ChoosePlace from './ChoosePlace.svelte';

const pages = componentPages();
const hessen = { id: 'gn-2864602', label: 'Auswählen', name: 'Neustadt (Hessen), Deutschland', to: '/de/practices' };
const coburg = { id: 'gn-2864435', label: 'Auswählen', name: 'Neustadt bei Coburg, Deutschland', to: '/de/practices' };

describe('choose place', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(ChoosePlace, [hessen, coburg]))).toEqual([]);
	});

	it('tells places of one name apart, for those who only hear the buttons', async () => {
		const page = await pages.show(ChoosePlace, [hessen, coburg]);
		expect(await page.getByRole('button', { name: 'Neustadt bei Coburg' }).count()).toBe(1);
		expect(await page.getByRole('button', { name: 'Auswählen' }).count()).toBe(2);
	});

	it('sends the place and the page to go on to', async () => {
		const page = await pages.show(ChoosePlace, hessen);
		const sent = page.waitForRequest((request) => request.method() === 'POST');
		await page.getByRole('button').click();
		expect((await sent).url()).toBe('https://kgp.example/de/place?/choose');
		expect((await sent).postData()).toBe('municipality=gn-2864602&to=%2Fde%2Fpractices');
	});
});
