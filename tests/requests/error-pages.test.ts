import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it } from 'vitest';
import { locales } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { ask, post } from '../fixtures/http.ts';
import { headingOf, languageOf } from '../fixtures/html.ts';
import { expectNoInsides } from '../fixtures/no-insides.ts';

const { url } = inject('server');
const html = { accept: 'text/html' };
const nouns = [
	'practices',
	'municipalities',
	'themes',
	'films',
	'articles',
	'programmes',
	'partners',
	'collections',
	'feeds/themes',
];

describe.each(locales)('in %s', (locale) => {
	it.each(['nowhere', 'practices/no-such-practice/deeper'])('/%s is not found, and the page leads on', async (path) => {
		const answer = await ask(url, `/${locale}/${path}`, { headers: html });
		expect(answer.status).toBe(404);
		expect(languageOf(answer.text)).toBe(locale);
		expect(headingOf(answer.text)).toBe(translator(locale)('error.notFound.title'));
		expect(answer.text).toContain(`action="/${locale}/practices"`);
		expect(answer.text).toContain('<meta name="robots" content="noindex"');
		expectNoInsides(answer);
	});

	it.each(nouns)('an unknown one of the %s is not found', async (noun) => {
		for (const slug of ['no-such-thing', '-', '%F0%9F%92%A9', "'--", '..%2F..%2Fetc%2Fpasswd', 'x'.repeat(2000)])
			expect((await ask(url, `/${locale}/${noun}/${slug}`, { headers: html })).status, slug).toBe(404);
	});

	it('a question that cannot be meant is told so in words', async () => {
		const answer = await ask(url, `/${locale}/practices?page=0`, { headers: html });
		expect(answer.status).toBe(400);
		expect(languageOf(answer.text)).toBe(locale);
		expect(answer.text).toContain(translator(locale)('error.badPage').replaceAll("'", '&#39;').split('&#39;')[0]);
	});
});

it.each(['/de/practices?theme=housing', '/de/municipalities?country=CA'])(
	'a page beyond the last one of %s leads to the last',
	async (path) => {
		const answer = await ask(url, `${path}&page=99`, { headers: html });
		expect(answer.status).toBe(302);
		const last = await ask(url, String(answer.headers['location']), { headers: html });
		expect(last.status).toBe(200);
		expect(last.text).not.toContain('rel="next"');
	},
);

it.each(['/xx/practices', '/XX', '/de/easy-language/x', '/.env', '/.git/config', '/_app/x.js'])(
	'%s is not found',
	async (path) => {
		const answer = await ask(url, path, { headers: html });
		expect(answer.status).toBe(404);
		expectNoInsides(answer);
	},
);

it.each(['/%2e%2e/package.json', '/de/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json', '//etc/passwd'])(
	'%s does not leave the site folder',
	async (path) => {
		const answer = await ask(url, path);
		expect(answer.status).not.toBe(200);
		expect(answer.text).not.toMatch(/"dependencies"|root:/);
	},
);

it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s to a page changes nothing and is refused', async (method) => {
	const answer = await ask(url, '/de/practices', { method, headers: { ...html, origin: url } });
	expect(answer.status).toBeGreaterThanOrEqual(400);
	expect(answer.status).toBeLessThan(500);
	expectNoInsides(answer);
});

it('a form that is none is refused, not a failure of ours', async () => {
	const answer = await ask(url, '/locale', {
		method: 'POST',
		headers: { origin: url, 'content-type': 'application/json' },
		body: '{"locale":"fr"}',
	});
	expect(answer.status).toBeGreaterThanOrEqual(400);
	expect(answer.status).toBeLessThan(500);
});

it('a form of 2 MB is refused', async () => {
	const answer = await post(url, '/locale', { locale: 'fr', to: `/de?q=${'x'.repeat(2_000_000)}` });
	expect(answer.status).toBeGreaterThanOrEqual(400);
	expect(answer.status).toBeLessThan(500);
});

it.each([
	['/DE', '/de'],
	['/De/Practices?q=Kita&country=CA', '/de/practices?q=Kita&country=CA'],
	['/fr/Municipalities/Altena-2957886', '/fr/municipalities/altena-2957886'],
])('the page at %s, in capitals, is at %s', async (path, expected) => {
	for (const method of ['GET', 'HEAD']) {
		const answer = await ask(url, path, { method, headers: html });
		expect(answer.status).toBe(308);
		expect(answer.headers.location).toBe(expected);
		expect(answer.headers['x-content-type-options']).toBe('nosniff');
	}
	expect((await ask(url, expected, { headers: html })).status).toBe(200);
});

it('the page in easy language, which is German, is found from every language', async () => {
	expect((await ask(url, '/fr/easy-language')).headers.location).toBe('/de/easy-language');
});

it.each(['1.0', '1.1'])('a request without a host is refused (HTTP/%s)', async (version) => {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	socket.end(`GET /de HTTP/${version}\r\nconnection: close\r\n\r\n`);
	expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
});
