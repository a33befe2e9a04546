import { locales, type Locale } from '#platform/i18n/languages.ts';
import { contentLicence } from './licence.ts';
import { publisherJsonLd } from './publisher.json-ld.ts';

/** Paths that the description of the site names. */
export interface SiteAddresses {
	readonly home: string;
	readonly search: string;
	readonly openData: string;
	readonly api: string;
	readonly feed: string;
}

/** The site: its publisher, its search, and its records as an open data set. */
export function siteJsonLd(
	origin: string,
	locale: Locale,
	name: string,
	description: string,
	addresses: SiteAddresses,
): object {
	const publisher = publisherJsonLd(origin, locale);
	const both = { name, description, creator: { '@id': publisher['@id'] } };
	return {
		'@context': 'https://schema.org',
		'@graph': [
			publisher,
			{ ...website(origin, locale, addresses), ...both },
			{ ...dataset(origin, addresses), ...both },
		],
	};
}

function website(origin: string, locale: Locale, { home, search }: SiteAddresses): object {
	return {
		'@type': 'WebSite',
		'@id': `${origin}/#website`,
		url: origin + home,
		inLanguage: locale,
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${origin}${search}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
}

function dataset(origin: string, { openData, api, feed }: SiteAddresses): object {
	return {
		'@type': 'Dataset',
		'@id': `${origin}/#dataset`,
		url: origin + openData,
		inLanguage: locales,
		license: contentLicence.url,
		isAccessibleForFree: true,
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: origin + api },
			{ '@type': 'DataDownload', encodingFormat: 'application/atom+xml', contentUrl: origin + feed },
		],
	};
}
