import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, type Answer } from '../fixtures/http.ts';
import { attributes, headLinks } from '../fixtures/html.ts';

const { url } = inject('server');
const visited = new Map<string, Answer>();
const foundOn = new Map<string, string>();
const fragments: { on: string; to: string; id: string }[] = [];

/**
 * Follows every link from the home page but those that robots are asked not to. Lists that are narrowed by a question
 * are opened, but not followed further.
 */
beforeAll(async () => {
	let next = ['/de'];
	while (next.length > 0) {
		const batch = next;
		next = [];
		await Promise.all(
			batch.map(async (path) => {
				const answer = await ask(url, path, { headers: { accept: 'text/html' } });
				visited.set(path, answer);
				if (path.includes('?') || !answer.headers['content-type']?.startsWith('text/html')) return;
				for (const target of linksOf(answer.text, path)) {
					if (foundOn.has(target)) continue;
					foundOn.set(target, path);
					next.push(target);
				}
			}),
		);
	}
}, 120_000);

function linksOf(html: string, path: string): string[] {
	const targets = [
		...attributes(html.replace(/<a\b[^>]*\srel="nofollow"[^>]*>/g, ''), 'a', 'href'),
		...attributes(html, 'form', 'action').filter((action) => action !== '/locale'),
		...attributes(html, 'img', 'src'),
		...attributes(html, 'meta', 'content').filter((content) => content.startsWith(`${url}/covers/`)),
		...headLinks(html, 'stylesheet').map(({ href }) => href),
		...headLinks(html, 'alternate')
			.filter(({ hreflang }) => !hreflang)
			.map(({ href }) => href),
	];
	return targets.flatMap((href) => {
		const target = new URL(href, url + path);
		if (target.origin !== url) return [];
		if (target.hash)
			fragments.push({ on: path, to: target.pathname + target.search, id: decodeURIComponent(target.hash.slice(1)) });
		return target.pathname.startsWith('/de') || !/^\/(en|fr)(\/|$)/.test(target.pathname)
			? [target.pathname + target.search]
			: [];
	});
}

const pages = () =>
	[...visited].filter(([path, { headers }]) => !path.includes('?') && headers['content-type']?.startsWith('text/html'));

describe('from the home page', () => {
	it('every link leads somewhere', () => {
		const broken = [...visited].filter(([, { status }]) => status !== 200);
		expect(broken.map(([path, { status }]) => `${status} ${path} (on ${foundOn.get(path)})`)).toEqual([]);
	});

	it('every practice, municipality with one, film and article can be reached', async () => {
		const { text } = await ask(url, '/sitemap.xml');
		const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
		const german = listed.filter((path) => path.startsWith('/de'));
		expect(german.length).toBeGreaterThan(150);
		expect(german.filter((path) => !visited.has(path))).toEqual([]);
	});

	it('every link into a page finds its place there', () => {
		expect(fragments.length).toBeGreaterThan(100);
		const lost = fragments.filter(({ to, id }) => !visited.get(to)?.text.includes(` id="${id}"`));
		expect(lost.map(({ on, to, id }) => `${to}#${id} (on ${on})`)).toEqual([]);
	});

	it('no page has the same id twice', () => {
		for (const [path, { text }] of pages()) {
			const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				path,
			).toEqual([]);
		}
	});

	it('every page names itself as the one that stands for it', () => {
		for (const [path, { text }] of pages())
			expect(headLinks(text, 'canonical'), path).toEqual([{ href: url + path, hreflang: undefined }]);
	});

	it('every page has a title and a description of its own', () => {
		const titles = new Map<string, string>();
		for (const [path, { text }] of pages()) {
			const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '';
			expect(title, path).not.toBe('');
			expect(titles.get(title), `${path} is called as`).toBeUndefined();
			titles.set(title, path);
			expect(/<meta name="description" content="([^"]{20,})"/.test(text), `${path} has no description`).toBe(true);
		}
	});
});

describe('in the other languages', () => {
	it('every page of German has its counterparts, and they lead back', async () => {
		const sample = pages().filter(([path], index) => index % 7 === 0 || path.split('/').length < 4);
		expect(sample.length).toBeGreaterThan(30);
		for (const [path, { text }] of sample) {
			const alternates = headLinks(text, 'alternate').filter(({ hreflang }) => hreflang);
			if (path === '/de/easy-language') continue;
			expect(
				alternates.map(({ hreflang }) => hreflang),
				path,
			).toEqual(['de', 'en', 'fr', 'x-default']);
			for (const { href } of alternates) {
				const other = await ask(url, href.slice(url.length));
				expect(other.status, href).toBe(200);
				expect(headLinks(other.text, 'alternate'), href).toContainEqual({ href: url + path, hreflang: 'de' });
			}
		}
	});
});
