import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { overflows } from '../fixtures/access.ts';
import { ownBrowser } from '../fixtures/browser.ts';
import { otherPagesOf, pagesOf } from '../fixtures/every-page.ts';

const { url } = inject('server');
const browser = ownBrowser();
let page: Page;
beforeAll(async () => {
	page = await (await browser.context({ viewport: { width: 640, height: 800 } })).newPage();
});

// German words are the longest: what holds them holds the others.
describe.each([...pagesOf('de'), ...(await otherPagesOf('de', url))])('$name ($path)', ({ path }) => {
	it('with text of 200 % neither scrolls sideways nor cuts text off', async () => {
		await page.goto(url + path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await overflows(page)).toEqual([]);
		const cut = await page.evaluate(() =>
			[...document.body.querySelectorAll('h1, h2, h3, p, li, dd, dt, a, button, label, summary')]
				.filter(
					(element) =>
						!element.closest('.visually-hidden, svg, .skip-link') && getComputedStyle(element).overflow !== 'visible',
				)
				.filter(
					(element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
				)
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		expect(cut).toEqual([]);
	});
});
