import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { barriers, overflows, withAxe } from '../fixtures/access.ts';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();

async function visitor(javaScriptEnabled: boolean, width = 1280): Promise<Page> {
	const context = await withAxe(await browser.context({ javaScriptEnabled, viewport: { width, height: 900 } }));
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return page;
}

async function chooseIserlohn(page: Page): Promise<void> {
	await page.getByRole('searchbox', { name: 'Name Ihrer Kommune' }).fill('Iserlohn');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/de\/place\?/);
	await page.getByRole('button', { name: /Iserlohn, Nordrhein-Westfalen, Deutschland/ }).click();
}

describe.each([
	['off', false],
	['on', true],
])('a visitor with scripts %s', (_, scripts) => {
	it('chooses a municipality on a practice page, is led back to the comparison, and forgets it', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/de/practices/altena-kuemmerer`);
		const box = page.getByRole('region', { name: 'Würde das hier funktionieren?' });
		expect(await box.getByText('Vor Ort zu klären').count()).toBe(0);

		await chooseIserlohn(page);
		await page.waitForURL(/\/de\/practices\/altena-kuemmerer#would-it-work$/);
		expect(await box.getByRole('heading', { name: 'Altena und Iserlohn' }).isVisible()).toBe(true);
		expect(await box.getByRole('heading', { name: 'Vor Ort zu klären: Iserlohn' }).count()).toBe(4);

		await page.goto(`${url}/de/practices`);
		await page.getByRole('link', { name: 'Iserlohn', exact: true }).click();
		await page.waitForURL(/\/de\/municipalities\/iserlohn-/);
		expect(await page.getByText('als Ihre gewählt').isVisible()).toBe(true);

		await page.getByRole('button', { name: /^löschen/ }).click();
		expect(await page.getByRole('button', { name: 'Das ist meine Kommune' }).isVisible()).toBe(true);
		expect((await page.context().cookies()).filter(({ name }) => name === 'place')).toEqual([]);
		await page.context().close();
	});

	it('makes a municipality the own one on its page, and compares another one with it', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/en/municipalities/guelph-5967629`);
		await page.getByRole('button', { name: 'This is my municipality' }).click();
		await page.getByText('You have chosen this municipality').waitFor();
		await page
			.getByRole('region', { name: 'Municipalities like this one', exact: true })
			.getByRole('link')
			.first()
			.click();
		await page.waitForURL((address) => !address.pathname.includes('guelph'));
		expect(await page.getByRole('heading', { name: /^How alike are .+ and Guelph\?$/ }).isVisible()).toBe(true);
		await page.context().close();
	});
});

it.each([320, 1280])('the comparison has no barrier at %i px, light or dark', async (width) => {
	const page = await visitor(true, width);
	await page.goto(`${url}/de/place`);
	await chooseIserlohn(page);
	for (const path of ['/de/practices/altena-kuemmerer', '/de/municipalities/altena-2957886', '/de/practices']) {
		await page.goto(url + path);
		await page.emulateMedia({ colorScheme: 'light' });
		expect([...(await overflows(page)), ...(await barriers(page))], path).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), path).toEqual([]);
	}
	await page.context().close();
});
