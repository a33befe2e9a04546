import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/db/database.ts';
import { isCached } from '../fixtures/cached.ts';
import { databaseOf } from '../fixtures/database.ts';
import { publishWithTitle } from '../fixtures/editing.ts';
import { cardSlugs } from '../fixtures/html.ts';
import { ask } from '../fixtures/http.ts';
import { expectNoInsides } from '../fixtures/no-insides.ts';
import { ownServer } from '../fixtures/own-server.ts';
import { found, logged } from '../fixtures/searching.ts';
import { until } from '../fixtures/until.ts';

describe('any question', () => {
	const server = ownServer();
	const paths = ['/de/practices', '/api/v1/practices', '/fr/feeds/practices.atom', '/en/map', '/de/suggestions'];
	const questions = {
		nothing: '',
		'one letter': 'a',
		'stop words alone': 'und der die das',
		emoji: '👩‍👩‍👧 Kita 👍',
		'scripts side by side': 'Kita школа مدرسة 学校 ที่อยู่',
		quotes: '"\'`„“«» "" "a" „b',
		operators: 'kita & | ! <-> :* () OR AND NEAR/2 -',
		'minus signs alone': '- -- −-–',
		'right to left with a change of direction': 'مدرسة\u202Eلغة',
		SQL: "'; drop table published_practices; --",
		'a regular expression that takes for ever': '(a+)+$ [^\\ (?<=x)',
		'a NUL and other control characters': 'Kita\0\x01\x1b[31m\tWohnung\r\n',
		'names of the language itself': '__proto__ constructor toString hasOwnProperty',
		'one endless word': 'ß'.repeat(200),
		'marks upon a letter': `e${'\u0301'.repeat(150)}`,
		'as many words as fit': 'a '.repeat(100),
		'as many phrases as fit': '"a b" '.repeat(33),
		'as many minus signs as fit': '-ab '.repeat(50),
	};

	it.each(Object.entries(questions))('is answered: %s', async (_, text) => {
		for (const path of paths) {
			const { status } = await ask(server.running.url, `${path}?q=${encodeURIComponent(text)}`);
			expect(status, path).toBe(200);
		}
	});

	it.each([
		['of 10 kB', 'x'.repeat(10_000)],
		['longer than the field takes', 'wort '.repeat(60)],
		['of broken UTF-8', '%FF'],
		['of half a character', '%ED%A0%80'],
	])('is refused with a sentence: one %s', async (_, text) => {
		for (const path of paths) {
			const refusal = await ask(
				server.running.url,
				`${path}?q=${text.includes('%') ? text : encodeURIComponent(text)}`,
			);
			expect(refusal.status, path).toBeGreaterThanOrEqual(400);
			expect(refusal.status, path).toBeLessThan(500);
			expectNoInsides(refusal);
		}
	});

	it('that is too long for suggestions is refused as data', async () => {
		const asked = `/de/suggestions?q=${'x'.repeat(500)}`;
		const refusal = await ask(server.running.url, asked, { headers: { accept: 'text/html' } });
		expect(refusal.status).toBe(400);
		expect(refusal.headers['content-type']).toBe('application/problem+json');
		expect(JSON.parse(refusal.text)).toMatchObject({ code: 'text-too-long', detail: expect.stringContaining('200') });
	});

	it('leaves nothing in the log', () => {
		expect(logged(server.running)).toEqual([]);
		expect(server.running.process.errors).toBe('starting PostgreSQL …\n');
	});
});

describe('a practice that is published', () => {
	const slug = 'altena-kuemmerer';
	const server = ownServer();
	let db: Database;
	beforeAll(async () => {
		db = await databaseOf(server.running.dataDir);
	});
	afterAll(() => db.destroy());

	it('is found by its new words a moment later, and pages and data made before are dropped', async () => {
		const get = (path: string) => ask(server.running.url, path);
		const pages = ['/de/practices', '/api/v1/practices', '/de/feeds/practices.atom', '/de/map', '/de/suggestions'].map(
			(path) => `${path}?q=Xylophone&lang=de`,
		);
		for (const path of pages) expect((await get(path)).text, path).not.toContain(slug);
		for (const path of pages) expect(await isCached(server.running.url, path), path).toBe(true);
		await publishWithTitle(db, slug, 'Xylophone am Fluss');
		await until(async () => (await get(pages[1]!)).text.includes(slug), { seconds: 5 });
		for (const path of pages) await until(async () => (await get(path)).text.includes(slug), { seconds: 5 });
		expect(cardSlugs((await get(pages[0]!)).text)).toEqual([slug]);
	});

	it('is not found any more by the words it had', async () => {
		await publishWithTitle(db, slug, 'Zithern am Fluss');
		await until(async () => (await found(server.running, 'Zithern')).includes(slug), { seconds: 5 });
		expect(await found(server.running, 'Xylophone')).not.toContain(slug);
	});
});
