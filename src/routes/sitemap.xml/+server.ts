import { error } from '@sveltejs/kit';
import { pagesPerSitemap, sitemap, sitemapIndex } from '#domain/open-data/sitemap.ts';
import { sitemapPages } from './sitemap-pages.server.ts';

const tags = ['practices', 'articles', 'films', 'programmes', 'organisations', 'collections', 'municipalities'];

export const GET = async ({ url, locals: { context, cacheTags } }) => {
	for (const tag of tags) cacheTags.add(tag);
	const pages = await sitemapPages(context, url.origin);
	const parts = Math.ceil(pages.length / pagesPerSitemap);
	const part = url.searchParams.get('part');
	if (part === null && parts > 1) {
		return xml(
			sitemapIndex(Array.from({ length: parts }, (_, index) => `${url.origin}${url.pathname}?part=${index + 1}`)),
		);
	}
	const number = Number(part ?? 1);
	if (!Number.isInteger(number) || number < 1 || number > parts) error(404);
	return xml(sitemap(pages.slice((number - 1) * pagesPerSitemap, number * pagesPerSitemap)));
};

function xml(body: string): Response {
	return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
