import type { Locale } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';

/** The site as publisher, under the id by which its other descriptions refer to it. */
export function publisherJsonLd(url: string, locale: Locale) {
	const { origin } = new URL(url);
	return { '@type': 'Organization', '@id': `${origin}/#publisher`, name: translator(locale)('site.name'), url: origin };
}
