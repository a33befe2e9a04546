import { describe, expect, inject, it } from 'vitest';
import { locales } from '#platform/i18n/languages.ts';
import { headingOf } from '../fixtures/html.ts';
import { ask, post } from '../fixtures/http.ts';

const { url } = inject('server');
const location = (answer: { headers: { location?: string | undefined } }) => answer.headers.location;

describe('the address without a language', () => {
	it.each([
		['de-AT,de;q=0.9,en;q=0.5', '/de'],
		['fr-CA', '/fr'],
		['en-GB,en;q=0.9', '/en'],
		['pl,uk;q=0.9', '/en'],
		['', '/en'],
	])('leads a browser that asks for "%s" to %s', async (language, expected) => {
		const answer = await ask(url, '/', { headers: { 'accept-language': language } });
		expect(answer.status).toBe(302);
		expect(location(answer)).toBe(expected);
	});

	it.each(['*', ';;;q=,,*', 'x'.repeat(3000), 'de;q=abc'])(
		'answers in one of the languages to "%s"',
		async (language) => {
			const answer = await ask(url, '/', { headers: { 'accept-language': language } });
			expect(location(answer)).toMatch(/^\/(de|en|fr)$/);
		},
	);

	it('is not kept by caches, since it depends on the visitor', async () => {
		expect((await ask(url, '/')).headers['cache-control']).toContain('no-store');
	});

	it.each(locales)('remembers %s over what the browser asks for', async (locale) => {
		const chosen = await post(url, '/locale', { locale, to: '/en' });
		const cookie = String(chosen.headers['set-cookie']).split(';')[0] ?? '';
		const answer = await ask(url, '/', { headers: { cookie, 'accept-language': 'en' } });
		expect(location(answer)).toBe(`/${locale}`);
	});

	it('is not misled by a remembered language that does not exist', async () => {
		const answer = await ask(url, '/', { headers: { cookie: 'locale=xx', 'accept-language': 'fr' } });
		expect(location(answer)).toBe('/fr');
	});
});

describe('a place', () => {
	it.each([
		['de', 'Athen'],
		['en', 'Athens'],
		['fr', 'Athènes'],
	])('is called in %s what it is called there: %s', async (locale, name) => {
		const place = await ask(url, `/${locale}/municipalities/athens-264371`);
		expect(headingOf(place.text)).toBe(name);
		for (const path of ['practices/athens-curing-the-limbo', 'practices?country=GR', 'map'])
			expect((await ask(url, `/${locale}/${path}`)).text, path).toMatch(new RegExp(`>${name}[<,]`));
	});

	it('is given as data with its own name and all the others', async () => {
		const answer = JSON.parse((await ask(url, '/api/v1/practices/athens-curing-the-limbo?lang=fr')).text) as object;
		const names = { de: 'Athen', en: 'Athens', fr: 'Athènes' };
		expect(answer).toMatchObject({ place: { name: 'Athènes', localName: 'Αθήνα', names } });
	});

	it('is found by its name in any language', async () => {
		for (const name of ['Athen', 'Athènes', 'Αθήνα'])
			expect((await ask(url, `/en/municipalities?q=${encodeURIComponent(name)}`)).text).toContain('athens-264371');
	});
});

describe('choosing a language', () => {
	it.each([
		['/de/practices?q=Kita&country=CA', '/fr/practices?q=Kita&country=CA'],
		['/en/municipalities/altena-2957886', '/fr/municipalities/altena-2957886'],
		['/de', '/fr'],
		['', '/fr'],
	])('keeps the page %s', async (to, expected) => {
		const answer = await post(url, '/locale', { locale: 'fr', to });
		expect(answer.status).toBe(303);
		expect(location(answer)).toBe(expected);
	});

	it('sets one cookie that scripts cannot read and that works over plain HTTP', async () => {
		const [cookie, ...others] = (await post(url, '/locale', { locale: 'fr', to: '/de' })).headers['set-cookie'] ?? [];
		expect(others).toEqual([]);
		expect(cookie).toMatch(/^locale=fr;/);
		expect(cookie).toMatch(/HttpOnly/i);
		expect(cookie).toMatch(/SameSite=Lax/i);
		expect(cookie).not.toMatch(/Secure/i);
	});

	it.each(['practices.stadt.example', 'intranet', '192.0.2.7:8080', 'stadt.example:3000'])(
		'works on the host name %s over plain HTTP',
		async (host) => {
			const answer = await post(url, '/locale', { locale: 'fr', to: '/de/map' }, { host, origin: `http://${host}` });
			expect(answer.status).toBe(303);
			expect(location(answer)).toBe('/fr/map');
		},
	);

	it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
		'is refused to a form of %s',
		async (origin) => {
			const answer = await post(url, '/locale', { locale: 'fr', to: '/de' }, { origin });
			expect(answer.status).toBe(403);
			expect(answer.headers['set-cookie']).toBeUndefined();
		},
	);

	it.each([
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'https:evil.example',
		'javascript:alert(1)',
		'/de//evil.example',
		'/de/\\evil.example',
		'\\\\evil.example',
		'/.evil.example',
		'/de\r\nx-injected: 1',
		'/de/practices\r\nset-cookie: a=b',
	])('never leads to another site: %j', async (to) => {
		const answer = await post(url, '/locale', { locale: 'fr', to });
		expect(answer.headers['x-injected']).toBeUndefined();
		if (answer.status >= 400) return;
		const target = new URL(location(answer) ?? '', url);
		expect(target.origin).toBe(url);
		expect(target.pathname).toMatch(/^\/fr(\/|$)/);
		expect(target.pathname).not.toMatch(/^\/\/|\\/);
	});

	it('refuses a language that there is not, and says so', async () => {
		const answer = await post(url, '/locale', { locale: 'xx', to: '/de' });
		expect(answer.status).toBe(400);
		expect(answer.headers['set-cookie']).toBeUndefined();
	});
});
