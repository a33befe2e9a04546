import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '#platform/i18n/languages.ts';
import { barriersAt } from '../fixtures/access-gate.ts';
import { withAxe } from '../fixtures/access.ts';
import { ownBrowser } from '../fixtures/browser.ts';
import { otherPagesOf, pagesOf } from '../fixtures/every-page.ts';

const { url } = inject('server');
const widths = [320, 1280];
const browser = ownBrowser();
let page: Page;
beforeAll(async () => {
	page = await (await withAxe(await browser.context())).newPage();
});

describe('a page outside of every language', () => {
	it('says without a barrier that nothing is there', async () => {
		const response = await page.goto(`${url}/no-such-page`);
		expect(response?.status()).toBe(404);
		expect(await barriersAt(page, widths)).toEqual([]);
	});

	it('says without a barrier that something broke', async () => {
		await show(readFileSync('src/error.html', 'utf8').replace('%sveltekit.status%', '500'));
		expect(await page.title()).toContain('500');
		expect(await barriersAt(page, widths)).toEqual([]);
	});
});

describe.each(locales)('the pages that are looked at in %s', async (locale) => {
	const paths = [...pagesOf(locale), ...(await otherPagesOf(locale, url))]
		.filter(({ status }) => status === 200)
		.map(({ path }) => path.replace(/\?.*/, ''));

	it('have one of every route', () => {
		const routes = globSync('src/routes/**/+page.svelte').map(routeOf);
		expect(routes.length).toBeGreaterThan(15);
		routes.sort((a, b) => a.parameters - b.parameters);
		const opened = new Set(paths.map((path) => routes.find(({ addresses }) => addresses.test(path))));
		expect(routes.filter((route) => !opened.has(route)).map(({ folder }) => folder)).toEqual([]);
	});

	it.each(['practices', 'articles', 'films', 'programmes', 'collections'])('have each of the %s', (noun) => {
		const shipped = globSync(`content/${noun}/*.yaml`).map((file) => `/${locale}/${noun}/${basename(file, '.yaml')}`);
		expect(shipped.length).toBeGreaterThan(0);
		expect(shipped.filter((path) => !paths.includes(path))).toEqual([]);
	});
});

describe('of a page with a barrier it is said where and when', () => {
	it.each([
		{
			barrier: 'a picture without words',
			body: '<img src="data:,">',
			said: ['320 px, light: image-alt: img', '1280 px, light: image-alt: img'],
		},
		{
			barrier: 'grey on grey in the dark',
			body: '<style>@media (prefers-color-scheme: dark) { p { color: #888; background: #777 } }</style><p>Some text</p>',
			said: ['320 px, dark: color-contrast: p', '1280 px, dark: color-contrast: p'],
		},
		{
			barrier: 'a part that is wider than a narrow window',
			body: '<div class="part" style="width: 500px">Some text</div>',
			said: ['320 px, light: the page is 508 px wide', '320 px, light: div.part'],
		},
		{
			barrier: 'small targets side by side in a wide window',
			body: `<style>@media (min-width: 1000px) { a { float: left; width: 9px; height: 9px; overflow: hidden } }</style>
				<a href="/1">One</a> <a href="/2">Two</a>`,
			said: ['1280 px, light: target-size: a[href="/1"]', '1280 px, light: target-size: a[href="/2"]'],
		},
	])('$barrier', async ({ body, said }) => {
		await show(`<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`);
		const found = await barriersAt(page, widths);
		expect(new Set(found.map((barrier) => barrier.split(' – ')[0]))).toEqual(new Set(said));
	});
});

function routeOf(file: string) {
	const folder = dirname(file);
	const parameter = /\[[^\]]+\]/g;
	const addresses = new RegExp(`^${folder.replace('src/routes', '').replace(parameter, '[^/]+')}$`);
	return { folder, addresses, parameters: folder.match(parameter)?.length ?? 0 };
}

async function show(html: string): Promise<void> {
	await page.goto('about:blank');
	await page.setContent(html);
}
