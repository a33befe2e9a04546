import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { overflows } from '../fixtures/access.ts';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();
let page: Page;

async function opened(path: string, javaScriptEnabled = true, width = 1280): Promise<void> {
	page = await (await browser.context({ javaScriptEnabled, viewport: { width, height: 900 } })).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(url + path);
}
afterEach(() => page.context().close());

describe.each([
	['off', false],
	['on', true],
])('with scripts %s', (_, scripts) => {
	it('going back from filters shows the list and the filters as they were asked for', async () => {
		await opened('/de/practices?q=Wohnung', scripts);
		await page.locator('#country-DE').check();
		await page.getByLabel('Sortieren nach').selectOption('title');
		await page.getByRole('button', { name: 'Filter anwenden' }).click();
		await page.waitForURL(/country=DE/);
		await page.goBack();
		await page.waitForURL(`${url}/de/practices?q=Wohnung`);
		expect(await page.locator('.filters input:checked').count()).toBe(0);
		expect(await page.getByLabel('Sortieren nach').inputValue()).toBe('relevance');
	});
});

it('a list that the browser kept shows the filters as they were asked for', async () => {
	await opened('/de/practices?q=Wohnung&country=CA');
	await page.locator('#country-DE').check();
	await page.locator('#country-CA').uncheck();
	await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	expect(await page.locator('.filters input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id))).toEqual([
		'country-CA',
	]);
});

it.each([
	['a long word', 'Kinderbetreuungsangebotskoordinierungsstelle'],
	['a misspelt long word', 'Kinderbetreuungsangebotskoordinirungsstelle'],
	['a long word beside a common one', 'Wohnung Kinderbetreuungsangebotskoordinierungsstelle'],
	['an address', 'https://www.beispielstadt.example/rathaus/aemter/soziales/integration/sprachkurse?jahr=2024'],
	['172 letters', 'Sprachkursvermittlung'.repeat(9).slice(0, 172)],
	['172 letters beside a common word', `Wohnung ${'x'.repeat(172)}`],
])('a question of %s does not make a small phone scroll sideways', async (_, question) => {
	for (const path of ['/de/practices?q=', '/de/map?q=', '/de/practices?theme=housing&q=']) {
		await opened(path + encodeURIComponent(question), true, 320);
		expect(await overflows(page), path).toEqual([]);
		await page.context().close();
	}
});
