import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();

/** What has the focus: its text, and whether one sees that it has it. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const style = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
		const within = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
		return {
			name: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
			visible: (outlined || style.boxShadow !== 'none') && within,
		};
	});
}

it('without a mouse one skips to the content, searches, and opens a result, always seeing where one is', async () => {
	const context = await browser.context({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${url}/de/practices`);
	await page.keyboard.press('Tab');
	expect(await focused(page)).toEqual({ name: 'A Zum Inhalt springen', visible: true });
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

	await page.keyboard.press('Tab');
	expect((await focused(page)).name).toMatch(/^INPUT/);
	await page.keyboard.type('Sprachkurs');
	await page.keyboard.press('Enter');
	await page.waitForURL(/q=Sprachkurs/);

	const reached = new Set<string>();
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const { name, visible } = await focused(page);
		expect(visible, name).toBe(true);
		reached.add(name);
		if (await page.evaluate(() => document.activeElement?.matches('.practice-card__title a'))) break;
	}
	expect(reached.size).toBeGreaterThan(15);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/de\/practices\/[^?]+$/);
	await context.close();
});

it('every control of the list page is reached in the order of the page', async () => {
	const context = await browser.context({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${url}/de/practices?country=CA`);
	expect(await page.locator('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])').count()).toBe(0);
	await context.close();
});

it('the menu of a narrow window opens by keyboard', async () => {
	const context = await browser.context({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
	const page = await context.newPage();
	await page.goto(`${url}/de`);
	await page.locator('.menu summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').innerText()).toBe('Praxisbeispiele');
	await page.keyboard.press('Enter');
	await page.waitForURL(`${url}/de/practices`);
	await context.close();
});

it.each(['world', 'europe', 'germany', 'north-america'])(
	'on a small phone without scripts, a mark of the map of view %s is in sight, with its name, when it has the focus',
	async (view) => {
		const context = await browser.context({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
		const page = await context.newPage();
		await page.goto(`${url}/de/map?view=${view}`);
		await page.locator('.map-views a').last().focus();
		const marks = await page.locator('.map-mark:visible').count();
		expect(marks).toBeGreaterThan(4);
		for (let index = 0; index < marks; index++) {
			await page.keyboard.press('Tab');
			const mark = page.locator('.map-mark:focus');
			const pane = (await page.locator('.practice-map__pane').boundingBox())!;
			for (const part of ['.map-mark__target', '.map-mark__name']) {
				const { x, width } = (await mark.locator(part).boundingBox())!;
				expect(x, (await mark.textContent()) ?? '').toBeGreaterThanOrEqual(pane.x);
				expect(x + width).toBeLessThanOrEqual(pane.x + pane.width);
			}
		}
		await context.close();
	},
);
