import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CachedPage } from './cached-page.ts';
import { cookieVariant } from './cookie-variant.ts';
import { PageCache } from './page-cache.ts';
import { preferredEncoding } from './send.ts';

const page = (text: string, ...tags: string[]) =>
	new CachedPage([['content-type', 'text/html']], tags, Buffer.from(text));

describe('the page cache', () => {
	it('gives back what was put, and drops exactly the pages with a tag', () => {
		const cache = new PageCache(1000);
		cache.put('/a', page('a', 'x'), cache.now());
		cache.put('/b', page('b', 'x', 'y'), cache.now());
		cache.put('/c', page('c', 'y'), cache.now());
		cache.drop(['x']);
		expect([cache.get('/a'), cache.get('/b')]).toEqual([undefined, undefined]);
		expect(cache.get('/c')?.in('identity').bytes.toString()).toBe('c');
	});

	it('does not keep a page whose data changed while it was being made', () => {
		const cache = new PageCache(1000);
		const since = cache.now();
		cache.drop(['x']);
		cache.put('/stale', page('old', 'x'), since);
		cache.put('/other', page('fine', 'y'), since);
		expect(cache.get('/stale')).toBeUndefined();
		expect(cache.get('/other')).toBeDefined();
		cache.put('/stale', page('new', 'x'), cache.now());
		expect(cache.get('/stale')).toBeDefined();
	});

	it('is at another version of the data after each change', () => {
		const cache = new PageCache(1000);
		const before = cache.now();
		expect(cache.now()).toBe(before);
		cache.drop(['x']);
		expect(cache.now()).not.toBe(before);
	});

	it('lets a page go that nobody asks for when it is full', () => {
		const cache = new PageCache(400);
		for (const name of ['a', 'b']) cache.put(name, page(name.repeat(100), 'x'), cache.now());
		cache.get('a');
		cache.put('c', page('c'.repeat(100), 'x'), cache.now());
		expect(cache.get('b')).toBeUndefined();
		expect(cache.get('a')).toBeDefined();
	});

	it('lets the oldest go where all are in use', () => {
		const cache = new PageCache(400);
		for (const name of ['a', 'b', 'c', 'd']) {
			cache.put(name, page(name.repeat(100), 'x'), cache.now());
			cache.get(name);
		}
		expect(['a', 'b', 'c', 'd'].filter((name) => cache.get(name))).toEqual(['c', 'd']);
	});

	it('frees the room of a page that is put anew or dropped', () => {
		const cache = new PageCache(400);
		for (let round = 0; round < 20; round++) cache.put('a', page(`${round % 10}`.repeat(100), 'x'), cache.now());
		cache.put('b', page('b'.repeat(100), 'y'), cache.now());
		expect(cache.get('a')).toBeDefined();
		cache.drop(['x', 'y']);
		cache.put('c', page('c'.repeat(200), 'z'), cache.now());
		expect(cache.get('c')).toBeDefined();
	});
});

describe('a finished page', () => {
	it('has the same bytes in every encoding', () => {
		const made = page('Grüße 👋 '.repeat(50), 'x');
		expect(gunzipSync(made.in('gzip').bytes).equals(made.in('identity').bytes)).toBe(true);
		expect(brotliDecompressSync(made.in('br').bytes).equals(made.in('identity').bytes)).toBe(true);
	});

	it('that is a picture is not compressed again', () => {
		const picture = new CachedPage([['content-type', 'image/png']], [], Buffer.alloc(1000));
		expect(picture.in('br').headers).not.toContain('content-encoding');
		expect(picture.in('br').bytes.length).toBe(1000);
	});

	it('has a mark of its content', () => {
		expect(page('a').etag).toBe(page('a').etag);
		expect(page('a').etag).not.toBe(page('b').etag);
		expect(page('a').etag).toMatch(/^W\/"[\w-]+"$/);
	});
});

it.each([
	['gzip, deflate, br', 'br'],
	['gzip', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0.5', 'br'],
	['gzip;q=0', 'identity'],
	['', 'identity'],
	['brotli', 'identity'],
])('a browser that takes "%s" gets %s', (accepted, encoding) => {
	expect(preferredEncoding(accepted)).toBe(encoding);
});

describe('the variant of a page by a cookie', () => {
	const variantOf = cookieVariant('place', (value) => /^[a-z0-9-]{1,40}$/.test(value));

	it.each([
		[undefined, ''],
		['', ''],
		['locale=de', ''],
		['place=gn-2957886', 'gn-2957886'],
		['locale=de; place=gn-2957886; other=1', 'gn-2957886'],
		['locale=de;place = gn-2957886 ;other=1', 'gn-2957886'],
		['place=gn-1; place=gn-2', 'gn-1'],
		['birthplace=gn-1; places=gn-2', ''],
		['other="place=gn-1"', ''],
	])('of "%s" is "%s"', (cookies, variant) => {
		expect(variantOf(cookies)).toBe(variant);
	});

	it.each(['place=', 'place=gn%2D1', 'place="gn-1"', 'place=GN 1', `place=${'x'.repeat(41)}`])(
		'of "%s", which pages cannot mean, is neither that of a value nor that of no cookie',
		(cookies) => {
			expect(variantOf(cookies)).toBe('?');
		},
	);
});
