import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { barriersAt } from '../fixtures/access-gate.ts';
import { withAxe } from '../fixtures/access.ts';
import { ownBrowser } from '../fixtures/browser.ts';

const { url } = inject('server');
const browser = ownBrowser();
let page: Page;

async function opened(path: string, javaScriptEnabled = true): Promise<void> {
	const viewport = { width: 1280, height: 900 };
	page = await (await withAxe(await browser.context({ javaScriptEnabled, viewport }))).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(url + path);
}
afterEach(() => page.context().close());

const field = () => page.getByLabel('Was suchen Sie?');
const list = () => page.getByRole('listbox', { name: 'Vorschläge' });

describe('while a visitor types', () => {
	beforeEach(() => opened('/de/practices'));

	async function type(text: string): Promise<void> {
		await field().fill(text);
		await list().getByRole('option').first().waitFor();
	}

	/** Goes down to the first suggestion with this text. */
	async function choose(text: string): Promise<void> {
		const chosen = list().getByRole('option', { name: text, selected: true });
		const options = await list().getByRole('option').count();
		for (let presses = 0; presses < options && !(await chosen.count()); presses++)
			await page.keyboard.press('ArrowDown');
		expect(await field().getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
		await page.keyboard.press('Enter');
	}

	it.each([
		['a municipality', 'Wupper', 'Wuppertal', /\/de\/municipalities\/wuppertal-\d+$/],
		['a practice', 'Rucksack-Pro', 'Rucksack-Programm: Eltern', /\/de\/practices\/essen-rucksack$/],
		['a concept, by its name in another language', 'childca', 'Kinderbetreuung', /\/de\/practices\?q=Kinderbetreuung$/],
	])('arrow keys and Enter lead to %s', async (_, typed, suggestion, address) => {
		await type(typed);
		await choose(suggestion);
		await page.waitForURL(address);
	});

	it('a question keeps the filters and the order, as Enter without a choice does, in a new tab too', async () => {
		await page.goto(`${url}/de/practices?country=DE&sort=title`);
		await type('sprachk');
		const address = `${url}/de/practices?q=Sprachkurs&country=DE&sort=title`;
		expect(await list().getByRole('option', { name: 'Sprachkurs' }).first().getAttribute('href')).toBe(address);
		await choose('Sprachkurs');
		await page.waitForURL(address);
	});

	it('a click leads there as well', async () => {
		await type('Wupper');
		await list().getByRole('option', { name: 'Wuppertal' }).click();
		await page.waitForURL(/\/de\/municipalities\/wuppertal-\d+$/);
	});

	it('screen readers hear of a field with a list, how many there are, and which is chosen', async () => {
		const combobox = page.getByRole('combobox', { name: 'Was suchen Sie?' });
		expect(await combobox.getAttribute('aria-expanded')).toBe('false');
		await type('Rucksack');
		expect(await combobox.getAttribute('aria-expanded')).toBe('true');
		expect(await combobox.getAttribute('aria-controls')).toBe(await list().getAttribute('id'));
		const options = await list().getByRole('option').count();
		expect(await page.getByRole('status').textContent()).toBe(`${options} Vorschläge`);
		expect(await list().getByRole('group', { name: 'Praxisbeispiele' }).getByRole('option').count()).toBeGreaterThan(0);
		expect(await combobox.getAttribute('aria-activedescendant')).toBeNull();
		await page.keyboard.press('ArrowDown');
		const active = await combobox.getAttribute('aria-activedescendant');
		expect(await list().getByRole('option', { selected: true }).getAttribute('id')).toBe(active);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	it('a name in another language is marked as such', async () => {
		await type('childca');
		expect(await list().locator('[lang="en"]').first().textContent()).toBe('childcare');
	});

	it('the list has no barrier, light or dark, on a phone or a wide screen', async () => {
		await type('wohn');
		await page.keyboard.press('ArrowDown');
		expect(await barriersAt(page, [320, 1280])).toEqual([]);
		expect(await list().isVisible()).toBe(true);
	});

	it('Escape closes the list and keeps what was typed', async () => {
		await type('Wupper');
		await page.keyboard.press('Escape');
		expect(await list().isVisible()).toBe(false);
		expect(await field().inputValue()).toBe('Wupper');
		expect(await field().getAttribute('aria-expanded')).toBe('false');
	});

	it('Tab leaves the field for the button, whatever is chosen, and the list closes', async () => {
		await type('Wupper');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').innerText()).toBe('Suchen');
		expect(await list().isVisible()).toBe(false);
	});

	it('Enter without a choice asks what was typed', async () => {
		await type('Wupper');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/de\/practices\?q=Wupper$/);
	});

	it('the list does not open any more once the field was left', async () => {
		const { promise: held, resolve: release } = Promise.withResolvers<void>();
		await page.route('**/suggestions?*', async (route) => {
			await held;
			await route.continue();
		});
		const asked = page.waitForRequest(/suggestions/);
		const givenUp = page.waitForEvent('requestfailed');
		await field().fill('Wupper');
		await asked;
		await page.keyboard.press('Tab');
		await givenUp;
		release();
		expect(await list().isVisible()).toBe(false);
	});

	it('the field works where suggestions fail', async () => {
		await page.route('**/suggestions?*', (route) => route.fulfill({ status: 500, body: 'no data' }));
		const answered = page.waitForResponse(/suggestions/);
		await field().fill('Wupper');
		await answered;
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/de\/practices\?q=Wupper$/);
	});
});

describe.each([
	['off', false],
	['on', true],
])('with scripts %s', (_, scripts) => {
	it('a misspelt word is answered with the one that was meant, which can be asked for', async () => {
		await opened('/de', scripts);
		await field().fill('Kinderbetreung');
		await page.keyboard.press('Enter');
		await page.waitForURL(/q=Kinderbetreung$/);
		expect(await page.getByText('Meinten Sie:').isVisible()).toBe(true);
		expect(await page.getByRole('article').count()).toBeGreaterThan(0);
		await page.getByRole('link', { name: 'Kinderbetreuung', exact: true }).click();
		await page.waitForURL(/q=Kinderbetreuung$/);
		expect(await page.getByText('Meinten Sie:').count()).toBe(0);
	});
});

it('without scripts the field is a plain search field of a form', async () => {
	await opened('/de/practices?country=CA', false);
	const search = page.getByRole('search').getByRole('searchbox', { name: 'Was suchen Sie?' });
	await search.fill('Wohnung');
	await page.getByRole('search').getByRole('button', { name: 'Suchen' }).click();
	await page.waitForURL(`${url}/de/practices?q=Wohnung&country=CA`);
});

describe('a result', () => {
	const articles = () => page.getByRole('article');

	it('says which of its words stands for the one asked in another language, and why', async () => {
		await opened('/en/practices?q=Kinderbetreuung');
		const reason = page.locator('.match__reason', { hasText: /childcare/ }).first();
		expect((await reason.innerText()).replace(/\s+/g, ' ')).toBe(
			'Found: childcare ← for Kinderbetreuung (same meaning)',
		);
		const card = articles().filter({ has: reason }).first();
		expect(await card.locator('mark').allTextContents()).toContain('childcare');
	});

	it('whose text is in another language says so to screen readers', async () => {
		await opened('/fr/practices?q=Kinderbetreuung');
		const card = articles()
			.filter({ has: page.locator('.match__reason b[lang="de"]') })
			.first();
		expect(await card.locator('.match__passage').getAttribute('lang')).toBe('de');
		expect(await card.locator('mark').count()).toBeGreaterThan(0);
	});

	it('says nothing of itself where nothing was asked', async () => {
		await opened('/de/practices');
		expect(await articles().count()).toBe(20);
		expect(await page.locator('mark, .match__reason').count()).toBe(0);
	});

	it('has no barrier with its reasons and marks', async () => {
		await opened('/fr/practices?q=Kinderbetreung%20Wuppertal');
		expect(await page.locator('mark').count()).toBeGreaterThan(0);
		expect(await barriersAt(page, [320, 1280])).toEqual([]);
	});
});
