import type { Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ownBrowser } from '../fixtures/browser.ts';
import { pagesOf } from '../fixtures/every-page.ts';
import { pageTypes } from '../fixtures/page-types.ts';

const { url } = inject('server');
const browser = ownBrowser();

/** Every request that opening a page makes in a new browser, its pictures included, with what each one weighs. */
async function requestsOf(path: string): Promise<{ request: Request; bytes: number }[]> {
	const context = await browser.context({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const requests: Request[] = [];
	page.on('requestfinished', (request) => requests.push(request));
	page.on('requestfailed', (request) => requests.push(request));
	await page.goto(url + path, { waitUntil: 'networkidle' });
	const weighed = requests.map(async (request) => ({
		request,
		bytes: request.failure() ? 0 : (await request.sizes()).responseBodySize,
	}));
	const all = await Promise.all(weighed);
	await context.close();
	return all;
}

describe.each([
	['home', pageTypes.home],
	['a list', pageTypes.practices],
	['a practice', pageTypes['practice, full']],
])('%s', (_, path) => {
	it('comes in 60 KB of HTML, styles and fonts', async () => {
		const counted = (await requestsOf(`/de${path}`)).filter(({ request }) =>
			['document', 'stylesheet', 'font'].includes(request.resourceType()),
		);
		expect(counted.map(({ request }) => request.resourceType())).toEqual(
			expect.arrayContaining(['document', 'stylesheet', 'font']),
		);
		const sizes = counted.map(({ request, bytes }) => [new URL(request.url()).pathname, bytes] as const);
		const total = sizes.reduce((sum, [, size]) => sum + size, 0);
		expect(total, JSON.stringify(sizes)).toBeGreaterThan(5_000);
		expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(60 * 1024);
	});
});

/** The map has an island of its own, the search field and the list another; nothing else is a script. */
describe.each(pagesOf('de'))('$name ($path)', ({ path, name }) => {
	it('asks no other host for anything, misses nothing, and loads no framework', async () => {
		const requests = (await requestsOf(path)).map(({ request }) => request);
		expect(
			requests
				.map((request) => request.url())
				.filter((address) => !address.startsWith(`${url}/`) && !address.startsWith('data:')),
		).toEqual([]);
		const missed = requests.filter((request) => request.failure() !== null).map((request) => request.url());
		expect(missed).toEqual([]);
		const scripts = requests
			.filter((request) => request.resourceType() === 'script')
			.map((request) => new URL(request.url()).pathname);
		const own = name === 'map' ? /\/practice-map\.[\w-]+\.js$/ : /\/(search-suggestions|kept-page)\.[\w-]+\.js$/;
		expect(scripts.filter((script) => !own.test(script))).toEqual([]);
	});
});
