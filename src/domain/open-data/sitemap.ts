/** A page with its address in every language that it exists in, and when it last changed. */
export interface SitemapPage {
	readonly addresses: Readonly<Record<string, string>>;
	readonly changed: Date | undefined;
}

/** Most pages in one file; with three languages each that stays below the protocol's 50,000 addresses. */
export const pagesPerSitemap = 10_000;

/** The pages in the language that stands for all others, when a reader's is not there. */
const fallback = 'en';

/** Every page in every language, each naming the others (sitemaps.org, with Google's xhtml:link). */
export function sitemap(pages: readonly SitemapPage[]): string {
	const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	return `${declaration}<urlset ${namespaces}>\n${pages.map(urls).join('')}</urlset>\n`;
}

/** The list of sitemaps of a site with more pages than one may name. */
export function sitemapIndex(addresses: readonly string[]): string {
	const entries = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`);
	return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function urls({ addresses, changed }: SitemapPage): string {
	const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
	const links = alternates(addresses);
	return Object.values(addresses)
		.map((address) => `<url><loc>${escaped(address)}</loc>${lastmod}${links}</url>\n`)
		.join('');
}

function alternates(addresses: SitemapPage['addresses']): string {
	const languages = Object.entries(addresses);
	if (languages.length < 2) return '';
	const standard = addresses[fallback];
	return [...languages, ...(standard ? [['x-default', standard] as const] : [])]
		.map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`)
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
