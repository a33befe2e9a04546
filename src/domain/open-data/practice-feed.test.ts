import { expect, test } from 'vitest';
import { entries, viewIn } from './shipped-entries.fixture.ts';
import { practiceFeed } from './practice-feed.ts';
import { elements } from './xml.fixture.ts';

const feed = {
	id: 'tag:example.org,2026:/de/feeds/practices.atom?q=a&theme=housing',
	title: 'Neu & <wichtig>',
	siteName: 'Kommunale Good Practices',
	origin: 'https://example.org',
	self: 'https://example.org/de/feeds/practices.atom?q=a&theme=housing',
	page: 'https://example.org/de/practices?q=a&theme=housing',
	themes: 'https://example.org/de/themes',
	practicePage: (slug: string) => `https://example.org/de/practices/${slug}`,
};

test('a feed is well-formed and has what Atom asks for, once per entry', () => {
	const xml = practiceFeed(entries, feed, viewIn('de'));
	const names = elements(xml);
	for (const name of ['entry', 'summary', 'published'])
		expect(names.filter((other) => other === name)).toHaveLength(entries.length);
	for (const name of ['id', 'title', 'updated', 'rights'])
		expect(names.filter((other) => other === name)).toHaveLength(entries.length + 1);
	expect(names).toContain('author');
	expect(xml).toContain('xml:lang="de"');
	expect(xml).toContain(`<id>urn:uuid:${entries[0]?.practice.id}</id>`);
	expect(xml).toContain('rel="self" href="https://example.org/de/feeds/practices.atom?q=a&amp;theme=housing"');
});

test('a feed says when its newest entry was published, not when it was asked for', () => {
	const newest = entries.at(-1)?.practice.publishedAt.toISOString();
	expect(practiceFeed(entries, feed, viewIn('de')).match(/<updated>([^<]+)/)?.[1]).toBe(newest);
	expect(practiceFeed([], feed, viewIn('de'))).toContain('<updated>1970-01-01');
});

test('markup in a title stays text', () => {
	const [entry] = entries;
	const record = { ...entry!.practice.record, title: { de: 'A & B <script> ]]>' } };
	const xml = practiceFeed([{ ...entry!, practice: { ...entry!.practice, record } }], feed, viewIn('de'));
	expect(elements(xml)).not.toContain('script');
	expect(xml).toContain('A &amp; B &lt;script&gt; ]]&gt;');
});
