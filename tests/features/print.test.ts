import { expect, inject, it } from 'vitest';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();

it('on paper a practice has its text, facts and the addresses of its sources, and nothing to click', async () => {
	const context = await browser.context({ viewport: { width: 800, height: 1100 }, colorScheme: 'dark' });
	const page = await context.newPage();
	await page.goto(`${url}/de/practices/altena-kuemmerer`);
	await page.emulateMedia({ media: 'print' });
	for (const kept of ['h1', '.fact-box', '.sources', '.citation'])
		expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
	for (const gone of ['.skip-link', '.languages', '.menu', '.breadcrumb', '.site-header__wide'])
		expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
	const address = await page
		.locator('.sources a')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain('http');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
		'rgb(255, 255, 255)',
	);
	expect(await page.evaluate(() => getComputedStyle(document.querySelector('.practice p')!).color)).toMatch(
		/^rgb\((\d|[1-6]\d), /,
	);
	await context.close();
});
