import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveEditorialItem } from '#domain/editorial/editorial.writer.server.ts';
import { editorialItem } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialContent, EditorialNoun } from '#domain/editorial/nouns.ts';
import {
	createPractice,
	openEdition,
	publishEdition,
	saveRevisions,
} from '#domain/practices/practice.writer.server.ts';
import type { Database } from '#platform/db/database.ts';
import { isCached } from '../fixtures/cached.ts';
import { databaseOf } from '../fixtures/database.ts';
import { publishWithTitle, shippedRecord } from '../fixtures/editing.ts';
import { ask } from '../fixtures/http.ts';
import { ownServer } from '../fixtures/own-server.ts';
import { until } from '../fixtures/until.ts';

const server = ownServer();
const get = (path: string) => ask(server.running.url, path);
let db: Database;
beforeAll(async () => {
	db = await databaseOf(server.running.dataDir);
});
afterAll(() => db.destroy());

async function cachedOnes(paths: readonly string[]): Promise<string[]> {
	const cached: string[] = [];
	for (const path of paths) if (await isCached(server.running.url, path)) cached.push(path);
	return cached;
}

async function save<N extends EditorialNoun>(noun: N, slug: string, changes: Partial<EditorialContent[N]>) {
	const { slug: _, ...content } = (await editorialItem(db, noun, slug))!;
	const changed = { ...content, ...changes } as unknown as EditorialContent[N];
	await db.transaction().execute((transaction) => saveEditorialItem(transaction, noun, slug, changed, null));
}

describe('a publication', () => {
	const slug = 'wuppertal-haus-der-integration';
	const shown = {
		film: '/de/films/wuppertal-arbeitsmarkt',
		article: '/de/articles/services-under-one-roof',
		collection: '/de/collections/labour-market-integration',
		'practice in the API': `/api/v1/practices/${slug}?lang=de`,
		'picture of a practice': `/covers/practices/${slug}.png`,
	};
	const notShown: Record<keyof typeof shown, string> = {
		film: '/de/films/kreis-unna-bildung',
		article: '/de/articles/anti-rumour-strategies',
		collection: '/de/collections/wohnen-statt-unterkunft',
		'practice in the API': '/api/v1/practices/altena-kuemmerer?lang=de',
		'picture of a practice': '/covers/practices/altena-kuemmerer.png',
	};
	const withoutPractices = {
		films: '/de/films',
		articles: '/de/articles',
		collections: '/de/collections',
		programmes: '/de/programmes',
		partners: '/de/partners',
		partner: '/de/partners/cities-of-migration',
		text: '/de/imprint',
		criteria: '/de/criteria',
		'description of the API': '/api/v1/openapi.json',
	};
	/** They count, compare, or choose among all practices, so that any publication can change them. */
	const ofAllPractices = {
		home: '/de',
		practices: '/de/practices',
		map: '/de/map',
		'practice, with related ones': '/de/practices/altena-kuemmerer',
		themes: '/de/themes',
		theme: '/de/themes/housing',
		'article, with the first of its themes': '/de/articles/care-costs-until-2045',
		programme: '/de/programmes/integration-for-all',
		municipalities: '/de/municipalities',
		municipality: '/de/municipalities/altena-2957886',
		'open data': '/de/open-data',
		feed: '/de/feeds/practices.atom',
		'list of the API': '/api/v1/practices?lang=de',
		sitemap: '/sitemap.xml',
	};
	let cached: readonly string[] = [];
	beforeAll(async () => {
		const every = [shown, notShown, withoutPractices, ofAllPractices].flatMap((paths) => Object.values(paths));
		for (const path of every) expect((await get(path)).status, path).toBe(200);
		expect(await cachedOnes(every)).toEqual(every);
		await publishWithTitle(db, slug, 'Ein Haus für alle');
		await until(async () => (await get(`/de/practices/${slug}`)).text.includes('Ein Haus für alle'));
		cached = await cachedOnes(every);
	});

	it.each(Object.entries(shown))('drops a page that shows the practice: %s', async (_, path) => {
		expect(cached).not.toContain(path);
		if (!path.endsWith('.png')) expect((await get(path)).text).toContain('Ein Haus für alle');
	});

	it.each(Object.entries(notShown))('keeps a page that shows others: %s', (_, path) => {
		expect(cached).toContain(path);
	});

	it.each(Object.entries(withoutPractices))('keeps a page without practices: %s', (_, path) => {
		expect(cached).toContain(path);
	});

	it.each(Object.entries(ofAllPractices))('drops a page made from all practices: %s', (_, path) => {
		expect(cached).not.toContain(path);
	});

	it('of a practice that was named before it was there is shown where it is named', async () => {
		const path = '/de/articles/anti-rumour-strategies';
		const named = [...(await editorialItem(db, 'article', 'anti-rumour-strategies'))!.practices, 'brand-new'];
		await save('article', 'anti-rumour-strategies', { practices: named });
		await until(async () => (await cachedOnes([path])).length === 0);
		await db.transaction().execute(async (transaction) => {
			const edition = await openEdition(
				transaction,
				await createPractice(transaction, 'brand-new', 'an editor'),
				'an editor',
			);
			await saveRevisions(transaction, edition, shippedRecord(slug), 'an editor');
			await publishEdition(transaction, edition, 'an editor');
		});
		await until(async () => (await get(path)).text.includes('/de/practices/brand-new'));
	});
});

describe('saving an editorial item', () => {
	const article = 'private-housing-brokerage';
	const concerned = ['/de/articles', `/de/articles/${article}`, '/de/collections/wohnen-statt-unterkunft'];
	const unconcerned = ['/de/films', '/de/collections/labour-market-integration', '/de/collections', '/de/programmes'];

	it('drops the lists and the pages that show it, and no other', async () => {
		for (const path of [...concerned, ...unconcerned]) await get(path);
		await save('article', article, { title: { de: 'Wohnungen finden' } });
		for (const path of concerned) await until(async () => (await get(path)).text.includes('Wohnungen finden'));
		expect(await cachedOnes(unconcerned)).toEqual(unconcerned);
	});

	it('drops the page of a practice that it begins or ceases to name', async () => {
		const path = '/de/practices/boise-refugee-community-plan';
		const { practices } = (await editorialItem(db, 'article', article))!;
		await get(path);
		await save('article', article, { practices: [...practices, 'boise-refugee-community-plan'] });
		await until(async () => (await get(path)).text.includes(`/de/articles/${article}`));
		await save('article', article, { practices });
		await until(async () => !(await get(path)).text.includes(`/de/articles/${article}`));
	});

	it('drops the pages on which a practice has a film from now on', async () => {
		const path = '/de/articles/digitalisation-needs-civil-society';
		const film = (text: string) => text.split('zu Ort und Thema').length;
		const before = film((await get(path)).text);
		await save('film', 'muelheim-bildung', { practices: ['muelheim-schulische-erstberatung', 'augsburg-integreat'] });
		await until(async () => film((await get(path)).text) > before);
	});
});
