import { viewContextOf, type Context } from './context.server.ts';
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
}

/** The context of a page in a language; `tags` name the data that the page is made from, for the page cache. */
export function pageRequest(
	event: { locals: App.Locals; params: { locale: Locale } },
	...tags: readonly string[]
): PageRequest {
	const { context, cacheTags } = event.locals;
	const { locale } = event.params;
	for (const tag of tags) cacheTags.add(tag);
	return { ...context, locale, t: translator(locale), paths: pathsIn(locale), view: viewContextOf(context, locale) };
}
