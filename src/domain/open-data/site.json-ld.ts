import { locales, type Locale } from '#platform/i18n/languages.ts';
import { apiPaths, pathsIn } from '#src/paths.ts';
import { contentLicence } from './licence.ts';
import { publisherJsonLd } from './publisher.json-ld.ts';

/** The site with its search, and its records as an open data set. */
export function siteJsonLd(
	origin: string,
	locale: Locale,
	name: string,
	description: string,
): object {
	const paths = pathsIn(locale);
	const publisher = publisherJsonLd(origin, locale);
	const website = {
		'@type': 'WebSite',
		'@id': `${origin}/#website`,
		url: origin + paths.home,
		name,
		description,
		inLanguage: locale,
		publisher: { '@id': publisher['@id'] },
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${origin}${paths.practices()}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
	const dataset = {
		'@type': 'Dataset',
		'@id': `${origin}/#dataset`,
		url: origin + paths.openData,
		name,
		description,
		inLanguage: locales,
		license: contentLicence.url,
		isAccessibleForFree: true,
		creator: { '@id': publisher['@id'] },
		distribution: [
			distribution('application/json', origin + apiPaths.practices()),
			distribution('application/atom+xml', origin + paths.feed),
		],
	};
	return { '@context': 'https://schema.org', '@graph': [publisher, website, dataset] };
}

function distribution(encodingFormat: string, contentUrl: string): object {
	return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
