import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { localise, type Locale } from '#platform/i18n/languages.ts';
import { citationJsonLd } from './citation.json-ld.ts';
import { contentLicence } from './licence.ts';
import { publisherJsonLd } from './publisher.json-ld.ts';

/** An article of ours; the publication of others that it presents is what it is about, never what it is. */
export function articleJsonLd(article: EditorialItem<'article'>, url: string, locale: Locale, image?: string): object {
	const publisher = publisherJsonLd(url, locale);
	const title = localise(article.title, locale);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		mainEntityOfPage: url,
		headline: title.text,
		description: localise(article.teaser, locale).text,
		inLanguage: title.language,
		...(image && { image }),
		datePublished: article.published,
		...(article.about && { about: citationJsonLd(article.about) }),
		author: publisher,
		publisher,
		license: contentLicence.url,
		isAccessibleForFree: true,
		citation: article.sources.map(citationJsonLd),
	};
}
