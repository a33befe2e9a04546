import { formats } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { pathsIn } from '#src/paths.ts';
import type { Operator, Site } from './site.ts';

/** The site in a language, as seen from an address. */
export function siteOf(
	url: Pick<URL, 'origin' | 'pathname' | 'search'>,
	locale: Locale,
	operator: Operator = {},
): Site {
	return {
		locale,
		t: translator(locale),
		f: formats(locale),
		paths: pathsIn(locale),
		origin: url.origin,
		path: url.pathname + url.search,
		operator,
	};
}
