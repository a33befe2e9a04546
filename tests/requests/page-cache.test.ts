import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveEditorialItem } from '#domain/editorial/editorial.writer.server.ts';
import { editorialItem } from '#domain/editorial/editorial.reader.server.ts';
import { announce } from '#platform/outbox/outbox.ts';
import type { Database } from '#platform/db/database.ts';
import { isCached } from '../fixtures/cached.ts';
import { databaseOf } from '../fixtures/database.ts';
import { publishWithTitle } from '../fixtures/editing.ts';
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

const cached = (path: string, headers?: Record<string, string>) => isCached(server.running.url, path, headers);

async function saveArticle(title: string): Promise<void> {
	const { slug, ...content } = (await editorialItem(db, 'article', 'mentoring-for-work'))!;
	await db
		.transaction()
		.execute((transaction) =>
			saveEditorialItem(transaction, 'article', slug, { ...content, title: { ...content.title, de: title } }, null),
		);
}

describe('the page cache', () => {
	const slug = 'altena-kuemmerer';

	it('keeps a page after its first request', async () => {
		await get('/de/films');
		expect(await cached('/de/films')).toBe(true);
	});

	it('shows what was published, in page, list and API, and keeps pages that it does not concern', async () => {
		const shown = [`/de/practices/${slug}`, '/de/practices?country=DE&sort=title', `/api/v1/practices/${slug}?lang=de`];
		const unconcerned = ['/de/articles', '/de/programmes', '/de/imprint'];
		for (const path of [...shown, ...unconcerned]) await get(path);
		const etags = await Promise.all(unconcerned.map(async (path) => (await get(path)).headers.etag));

		await publishWithTitle(db, slug, 'AAA Neuer Titel');

		for (const path of shown) await until(async () => (await get(path)).text.includes('AAA Neuer Titel'));
		for (const path of unconcerned) expect(await cached(path), path).toBe(true);
		expect(await Promise.all(unconcerned.map(async (path) => (await get(path)).headers.etag))).toEqual(etags);
	});

	it('gives a browser the new page where it asks with the old mark', async () => {
		const old = await get(`/de/practices/${slug}`);
		await publishWithTitle(db, slug, 'BBB Noch ein Titel');
		const again = () =>
			ask(server.running.url, `/de/practices/${slug}`, { headers: { 'if-none-match': String(old.headers.etag) } });
		await until(async () => (await again()).status === 200);
		expect((await again()).text).toContain('BBB Noch ein Titel');
	});

	it('finds a published title by search at once', async () => {
		await publishWithTitle(db, slug, 'Quastenflosser');
		await until(async () => (await get('/de/practices?q=Quastenflosser')).text.includes(`/de/practices/${slug}`));
	});

	it('does not drop anything for a change that was rolled back', async () => {
		await get('/de/practices');
		const rolledBack = db.transaction().execute(async (transaction) => {
			await announce(transaction, ['practices']);
			throw new Error('changed our mind');
		});
		await expect(rolledBack).rejects.toThrow('changed our mind');
		// A later change that is committed shows that the announcements up to here were read.
		await get('/de/articles');
		await saveArticle('Ein späterer Titel');
		await until(async () => (await get('/de/articles')).text.includes('Ein späterer Titel'));
		expect(await cached('/de/practices')).toBe(true);
	});
});

describe('the page of a visitor with a municipality', () => {
	const path = '/de/films/muelheim-bildung';

	it('is kept apart from that of others, and other cookies do not count', async () => {
		await get(path);
		expect(await cached(path, { cookie: 'locale=de; theme=dark' })).toBe(true);
		expect(await cached(path, { cookie: 'place=gn-2957886' })).toBe(false);
		expect(await cached(path, { cookie: 'locale=de; place=gn-2957886' })).toBe(true);
		expect(await cached(path, { cookie: 'place=gn-2950159' })).toBe(false);
		expect(await cached(path, { cookie: 'place=%67n-2957886' })).toBe(false);
		expect(await cached(path)).toBe(true);
	});

	it('says that it may depend on cookies, and is asked for anew each time', async () => {
		const { headers } = await ask(server.running.url, path, { headers: { cookie: 'place=gn-2957886' } });
		expect(headers['vary']).toContain('cookie');
		expect(headers['cache-control']).toBe('no-cache');
	});
});
