import { viewContextOf, type Context } from './context.server.ts';
import { SiteReader } from '#domain/site/site-reader.server.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { translator, type Translate } from '#platform/i18n/translate.ts';
import { pathsIn, type Paths } from './paths.ts';

/** What a page's load function works with. */
export interface PageRequest extends Context {
	readonly locale: Locale;
	readonly t: Translate;
	readonly paths: Paths;
	readonly view: ViewContext;
	/** Notes by itself what the page is made from. */
	readonly reader: SiteReader;
}

/** The context of a page in a language; `tags` name data that the page is made from and that it does not read by `reader`. */
export function pageRequest(
	event: { locals: App.Locals; params: { locale: Locale } },
	...tags: readonly string[]
): PageRequest {
	const { context, cacheTags } = event.locals;
	const { locale } = event.params;
	for (const tag of tags) cacheTags.add(tag);
	const { db, search, pageCache } = context;
	const reader = new SiteReader({ db, search, version: pageCache.now(), topics: cacheTags });
	return {
		...context,
		locale,
		t: translator(locale),
		paths: pathsIn(locale),
		view: viewContextOf(context, locale),
		reader,
	};
}
