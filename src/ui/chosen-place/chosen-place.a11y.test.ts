import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { placesIn } from '../../../tests/fixtures/ui-place.ts';
import ChosenPlace from './ChosenPlace.svelte';

const pages = componentPages();
const { place } = placesIn('de');
const at = '/de/practices?q=Kita';

describe('chosen place', () => {
	it('has no barrier, with a place or without', async () => {
		expect(await barriersOf(await pages.show(ChosenPlace, { place }))).toEqual([]);
		expect(await barriersOf(await pages.show(ChosenPlace, { place: null }))).toEqual([]);
	});

	it('leads to the place, to another choice, and from there back to this page', async () => {
		const page = await pages.show(ChosenPlace, { place }, { at });
		expect(await page.getByRole('link', { name: 'Altena' }).getAttribute('href')).toBe(
			'/de/municipalities/altena-2957886',
		);
		const change = await page.getByRole('link', { name: /^ändern.*Ihre Kommune$/ }).getAttribute('href');
		expect(new URL(change ?? '', 'https://kgp.example').searchParams.get('to')).toBe(at);
	});

	it('forgets the place by a button', async () => {
		const page = await pages.show(ChosenPlace, { place }, { at });
		const sent = page.waitForRequest((request) => request.method() === 'POST');
		await page.getByRole('button', { name: /^löschen.*Ihre Kommune$/ }).click();
		expect((await sent).url()).toBe('https://kgp.example/de/place?/forget');
	});

	it('invites those who have not chosen yet', async () => {
		const page = await pages.show(ChosenPlace, { place: null }, { at });
		expect(await page.getByRole('link').allTextContents()).toEqual(['Ihre Kommune wählen und vergleichen']);
		expect(await page.getByRole('button').count()).toBe(0);
	});
});
