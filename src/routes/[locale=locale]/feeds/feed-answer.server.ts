import type { RequestEvent } from '@sveltejs/kit';
import { practiceFeed } from '#domain/open-data/practice-feed.ts';
import type { SearchQuery } from '#domain/search/index.ts';
import { openAccess } from '#platform/http/open-access.ts';
import type { PageRequest } from '#src/page-request.server.ts';
import type { Locale } from '#platform/i18n/languages.ts';

type FeedEvent = RequestEvent & { params: { locale: Locale } };

/** The newest practices that answer a query, as an Atom feed. */
export async function feedAnswer(
	event: FeedEvent,
	request: PageRequest,
	query: SearchQuery,
	title: string,
): Promise<Response> {
	const { locale, paths, t, view } = request;
	const { entries } = await request.reader.find({ ...query, sort: 'newest', page: 1 }, locale);
	const { origin, hostname, pathname, search } = event.url;
	const feed = {
		id: `tag:${hostname},2026:${pathname}${search}`,
		title: `${title} – ${t('site.name')}`,
		siteName: t('site.name'),
		origin,
		self: event.url.href,
		page: origin + paths.practices({ ...query, sort: 'newest', page: 1 }),
		themes: origin + paths.themes,
		practicePage: (slug: string) => origin + paths.practice(slug),
	};
	return new Response(practiceFeed(entries, feed, view), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', ...openAccess },
	});
}
