import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

async function visitor(javaScriptEnabled: boolean): Promise<Page> {
	const context = await browser.context({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return page;
}

describe.each([
	['off', false],
	['on', true],
])('a visitor with scripts %s', (_, scripts) => {
	it('goes from home by "Sprachkurs" and Kanada to a practice, its municipality, the map, a film, and back', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/de`);
		await page.getByLabel('Was suchen Sie?').fill('Sprachkurs');
		await page.getByRole('search').first().getByRole('button', { name: 'Suchen' }).click();
		await page.waitForURL(/\/de\/practices\?q=Sprachkurs/);
		expect(await page.getByLabel('Was suchen Sie?').inputValue()).toBe('Sprachkurs');

		const filters = page.getByRole('complementary', { name: 'Filter' });
		if (!(await filters.getByLabel('Kanada').isVisible())) await filters.getByText('Filter', { exact: true }).click();
		await filters.getByLabel('Kanada').check();
		await filters.getByRole('button', { name: 'anwenden' }).or(filters.getByRole('button')).first().click();
		await page.waitForURL(/country=CA/);
		expect(page.url()).toContain('q=Sprachkurs');
		const chip = page.getByRole('list', { name: 'Aktive Filter' }).getByRole('link', { name: /Kanada/ });
		expect(await chip.count()).toBe(1);

		const first = page.getByRole('article').getByRole('link').first();
		const title = (await first.innerText()).trim();
		await first.click();
		await page.waitForURL(/\/de\/practices\/[^?]+$/);
		expect(await heading(page)).toContain(title);

		const place = page.getByRole('article').locator('a[href^="/de/municipalities/"]').first();
		const name = (await place.innerText()).split(',')[0] ?? '';
		await place.click();
		await page.waitForURL(/\/de\/municipalities\//);
		expect(name).toContain(await heading(page));
		expect(await page.getByRole('link', { name: title }).count()).toBeGreaterThan(0);

		await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Karte' }).click();
		await page.waitForURL(/\/de\/map/);
		expect(await page.locator(`#map-list a[href^="/de/practices/"]`).count()).toBeGreaterThan(50);

		await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Filme' }).click();
		await page
			.getByRole('link', { name: /Wuppertal/ })
			.first()
			.click();
		await page.waitForURL(/\/de\/films\/wuppertal/);
		expect(await heading(page)).toContain('Wuppertal');

		await page.goBack();
		await page.waitForURL(/\/de\/films$/);
		await page
			.getByRole('link', { name: /Startseite/ })
			.first()
			.click();
		await page.waitForURL(`${url}/de`);
		await page.context().close();
	});

	it('changes the language, keeps the page, and is remembered', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/de/practices?country=CA`);
		await page.locator('button[name="locale"][value="fr"]').click();
		await page.waitForURL(`${url}/fr/practices?country=CA`);
		expect(await page.locator('html').getAttribute('lang')).toBe('fr');
		await page.goto(url);
		expect(page.url()).toBe(`${url}/fr`);
		await page.context().close();
	});

	it('removes filters one by one by their chips', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/de/practices?q=Sprache&country=CA&theme=work-training`);
		const chips = page.getByRole('list', { name: 'Aktive Filter' }).locator('a.chip');
		expect(await chips.count()).toBe(3);
		await chips.filter({ hasText: 'Kanada' }).click();
		await page.waitForURL((address) => !address.searchParams.has('country'));
		expect(new URL(page.url()).searchParams.get('theme')).toBe('work-training');
		await chips.filter({ hasText: 'Sprache' }).first().click();
		await page.waitForURL((address) => !address.searchParams.has('q'));
		expect(await chips.count()).toBe(1);
		await page.context().close();
	});

	it('who finds nothing is led on', async () => {
		const page = await visitor(scripts);
		await page.goto(`${url}/de/practices?q=Sprachkurs&country=NO`);
		expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^(0|Keine?) /);
		await page.locator('.no-results > ul').getByRole('link').first().click();
		await page.waitForURL((address) => !address.searchParams.has('country'));
		expect(await page.getByRole('article').count()).toBeGreaterThan(0);
		await page.context().close();
	});

	it('leaves for a film in two steps, and nothing is asked of its host before', async () => {
		const page = await visitor(scripts);
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(url)) foreign.push(request.url());
		});
		await page.goto(`${url}/de/films/wuppertal-arbeitsmarkt`);
		const leave = page.locator('.consent__text a');
		expect(await leave.isVisible()).toBe(false);
		await page.locator('.consent summary').click();
		await leave.waitFor({ state: 'visible' });
		expect(await leave.getAttribute('href')).toMatch(/^https?:\/\/(www\.)?bertelsmann-stiftung\.de\//);
		expect(await leave.getAttribute('rel')).toContain('noopener');
		expect(await page.locator('iframe, video, embed, object').count()).toBe(0);
		expect(foreign).toEqual([]);
		await page.context().close();
	});
});
