import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import LocalisedText from './LocalisedText.svelte';
import RichText from './RichText.svelte';

const pages = componentPages();
const foreign = { text: 'Homes, not shelters', language: 'en' };
const own = { text: 'Wohnen statt Unterkunft', language: 'de' };

describe('localised text', () => {
	it('has no barrier', async () => {
		const texts = [{ text: foreign, label: true }, { text: foreign }, { text: own, label: true }];
		expect(await barriersOf(await pages.show(LocalisedText, texts))).toEqual([]);
	});

	it('carries the language that it is written in, where that is not the language of the page', async () => {
		const page = await pages.show(LocalisedText, [{ text: foreign }, { text: own }]);
		expect(await page.locator('main [lang]').allTextContents()).toEqual(['Homes, not shelters']);
		expect(await page.locator('main [lang]').getAttribute('lang')).toBe('en');
	});

	it('names that language on demand, in the language of the page', async () => {
		const page = await pages.show(LocalisedText, { text: foreign, label: true });
		const label = page.getByText('Englisch', { exact: true });
		expect(await label.isVisible()).toBe(true);
		expect(await label.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
	});
});

describe('rich text', () => {
	const text = { text: '### Why it works\n\nPeople meet [neighbours](https://neighbours.example/).', language: 'en' };

	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(RichText, { text }))).toEqual([]);
	});

	it('carries its language as a whole, with a note in the language of the page', async () => {
		const page = await pages.show(RichText, { text });
		expect(await page.locator('.prose').getAttribute('lang')).toBe('en');
		const note = page.getByText('Englisch', { exact: true });
		expect(await note.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de');
	});

	it('shows no element beyond the closed set', async () => {
		const page = await pages.show(RichText, {
			text: { text: 'Hello <img src=x> <b onclick="x">you</b>', language: 'de' },
		});
		expect(await page.locator('.prose :not(p)').count()).toBe(0);
	});
});
