import { describe, expect, it } from 'vitest';
import { killServer } from '#platform/db/embedded/embedded-postgres.fixture.ts';
import { ask, post } from '../fixtures/http.ts';
import { ownServer } from '../fixtures/own-server.ts';
import { pageTypes } from '../fixtures/page-types.ts';

const server = ownServer({ LOG_LEVEL: 'debug' });
const get = (path: string, headers: Record<string, string> = {}) => ask(server.running.url, path, { headers });

describe('a running server', () => {
	it('says that it is well, to monitors that must not get an old answer', async () => {
		const answer = await get('/health');
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.text)).toEqual({ status: 'ok', database: 'ok' });
		expect(answer.headers['cache-control']).toBe('no-store');
	});

	it('counts its answers and look-ups in the format of Prometheus', async () => {
		const count = async (series: string) =>
			Number(
				new RegExp(`^${series.replace(/[{}"]/g, '\\$&')} (\\d+)$`, 'm').exec((await get('/metrics')).text)?.[1] ?? 0,
			);
		const notFound = 'kgp_responses_total{class="4xx"}';
		const before = await count(notFound);
		await get('/de/nowhere');
		expect(await count(notFound)).toBe(before + 1);
		for (const line of (await get('/metrics')).text.split('\n').filter(Boolean))
			expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? \S+)$/);
	});

	it('sets no cookie on any page', async () => {
		for (const path of Object.values(pageTypes))
			expect((await get(`/de${path}`)).headers['set-cookie'], path).toBeUndefined();
	});
});

describe('the log', () => {
	const personal = {
		'user-agent': 'Geheimbrowser/1.0',
		'x-forwarded-for': '203.0.113.9',
		referer: 'https://private.example/herkunft',
		cookie: 'locale=de; other=geheimkeks',
	};
	const secrets =
		/Suchgeheimnis|Geheimbrowser|203\.0\.113\.9|127\.0\.0\.1|private\.example|geheimkeks|Formulargeheimnis/;

	it('has no personal data: no question, address, cookie, browser or form value', async () => {
		const { url, process } = server.running;
		await get('/de/practices?q=Suchgeheimnis', personal);
		await get('/de/practices?q=Suchgeheimnis&page=0', personal);
		await get('/de/Suchgeheimnis', personal);
		await post(url, '/locale', { locale: 'fr', to: '/de/Formulargeheimnis' }, personal);
		await ask(url, '/locale', { method: 'POST', headers: { ...personal, origin: url }, body: 'Formulargeheimnis' });

		for (const line of process.lines) expect(line).not.toMatch(secrets);
		expect(process.errors).not.toMatch(secrets);
	});

	it('is one JSON object a line after the address', () => {
		for (const line of server.running.process.lines.slice(1)) expect(JSON.parse(line)).toHaveProperty('level');
	});
});

it('a server whose own PostgreSQL is gone says so and ends, so that whoever watches it starts it again', async () => {
	const { dataDir, process } = server.running;
	await killServer(dataDir);
	expect(await process.exited).toEqual({ code: 1, signal: null });
	expect(process.errors).toContain('everything saved is kept');
});
