import { describe, expect, inject, it } from 'vitest';
import { ask } from '../fixtures/http.ts';
import { attributes } from '../fixtures/html.ts';

const { url } = inject('server');
const pages = [
	'/de',
	'/en/practices?country=CA',
	'/fr/practices/altena-kuemmerer',
	'/api/v1/practices?lang=de',
	'/sitemap.xml',
];

describe.each(pages)('%s', (path) => {
	it.each([
		['br', 'gzip, deflate, br'],
		['gzip', 'gzip'],
		[undefined, 'identity'],
		[undefined, 'br;q=0, gzip;q=0'],
	])('comes as %s to "%s", the same bytes inside', async (encoding, accepted) => {
		const plain = await ask(url, path);
		const answer = await ask(url, path, { headers: { 'accept-encoding': accepted } });
		expect(answer.headers['content-encoding']).toBe(encoding);
		expect(answer.headers['vary']).toContain('accept-encoding');
		expect(answer.text).toBe(plain.text);
		expect(Number(answer.headers['content-length'])).toBe(answer.bytes.length);
		if (encoding) expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
	});

	it('is not sent again to a browser that has it', async () => {
		const first = await ask(url, path);
		const again = await ask(url, path, { headers: { 'if-none-match': String(first.headers.etag) } });
		expect(again.status).toBe(304);
		expect(again.bytes.length).toBe(0);
		const other = await ask(url, path, { headers: { 'if-none-match': '"another"' } });
		expect(other.status).toBe(200);
	});

	it('answers HEAD with the headers of GET and nothing else', async () => {
		const whole = await ask(url, path);
		const head = await ask(url, path, { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(head.bytes.length).toBe(0);
		expect(head.headers['content-type']).toBe(whole.headers['content-type']);
		expect(head.headers.etag).toBe(whole.headers.etag);
	});

	it('sets no cookie', async () => {
		expect((await ask(url, path)).headers['set-cookie']).toBeUndefined();
	});
});

it('pages are asked for anew each time, so that nobody sees an old one', async () => {
	expect((await ask(url, '/de/practices')).headers['cache-control']).toBe('no-cache');
});

it('HEAD as the first request for a page does not keep an empty page', async () => {
	const path = '/de/practices?country=BE&sort=title';
	await ask(url, path, { method: 'HEAD' });
	expect((await ask(url, path)).text).toContain('</html>');
});

it('pages of two host names are kept apart', async () => {
	const canonical = async (host: string) =>
		attributes((await ask(url, '/de', { headers: { host } })).text, 'link', 'href');
	expect(await canonical('a.example')).toContain('http://a.example/de');
	expect(await canonical('b.example')).toContain('http://b.example/de');
});

it('styles and fonts are kept for a year, since their names change with them', async () => {
	const { text } = await ask(url, '/de');
	const styles = attributes(text, 'link', 'href').filter((href) => href.startsWith('/_app/immutable/'));
	expect(styles.length).toBeGreaterThan(0);
	for (const style of styles) {
		const answer = await ask(url, style, { headers: { 'accept-encoding': 'br' } });
		expect(answer.headers['cache-control']).toMatch(/max-age=31536000.*immutable/);
		expect(answer.headers['content-encoding']).toBe('br');
	}
});

it.each([
	['/favicon.ico', /^image\/(x-icon|vnd\.microsoft\.icon)$/, [0, 0, 1, 0]],
	['/favicon.svg', /^image\/svg\+xml$/, [...Buffer.from('<svg')]],
	['/apple-touch-icon.png', /^image\/png$/, [0x89, 0x50, 0x4e, 0x47]],
])('%s is a picture, and every page names it', async (path, type, beginning) => {
	const answer = await ask(url, path);
	expect(answer.status).toBe(200);
	expect(answer.headers['content-type']).toMatch(type);
	expect([...answer.bytes.subarray(0, beginning.length)]).toEqual(beginning);
	expect(attributes((await ask(url, '/de')).text, 'link', 'href')).toContain(path);
});
