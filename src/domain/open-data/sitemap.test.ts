import { expect, test } from 'vitest';
import { locales } from '#platform/i18n/languages.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { elements } from './xml.fixture.ts';

const everywhere = {
	addresses: Object.fromEntries(locales.map((locale) => [locale, `https://example.org/${locale}/practices?a=1&b=2`])),
	changed: new Date('2026-02-03T04:05:06Z'),
};

test('a page is listed in every language, and each names all others and itself', () => {
	const xml = sitemap([everywhere]);
	const names = elements(xml);
	expect(names.filter((name) => name === 'url')).toHaveLength(locales.length);
	expect(names.filter((name) => name === 'xhtml:link')).toHaveLength(locales.length * (locales.length + 1));
	for (const locale of locales) {
		expect(xml).toContain(`<loc>https://example.org/${locale}/practices?a=1&amp;b=2</loc>`);
		expect(xml).toContain(`hreflang="${locale}"`);
	}
	expect(xml).toContain('<lastmod>2026-02-03T04:05:06.000Z</lastmod>');
});

test('a page of one language names no others, and no date that nobody knows', () => {
	const xml = sitemap([{ addresses: { de: 'https://example.org/de/easy-language' }, changed: undefined }]);
	expect(elements(xml)).toEqual(['urlset', 'url', 'loc']);
});

test('an index lists its parts', () => {
	expect(
		elements(sitemapIndex(['https://example.org/sitemap.xml?part=1', 'https://example.org/sitemap.xml?part=2'])),
	).toEqual(['sitemapindex', 'sitemap', 'loc', 'sitemap', 'loc']);
});
