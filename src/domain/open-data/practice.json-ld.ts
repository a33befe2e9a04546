import type { PracticeView } from '#domain/practices/practice.view.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { citationJsonLd } from './citation.json-ld.ts';
import { contentLicence } from './licence.ts';
import { placeJsonLd } from './place.json-ld.ts';
import { publisherJsonLd } from './publisher.json-ld.ts';

/**
 * A practice's page as schema.org's Article: what we publish is a text about a practice, not the practice. Facts
 * that are not known are left out. `image` is the address of its preview picture.
 */
export function practiceJsonLd(practice: PracticeView, url: string, locale: Locale, image?: string): object {
	const publisher = publisherJsonLd(url, locale);
	const temporalCoverage = interval(practice.period);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		mainEntityOfPage: url,
		headline: practice.title.text,
		description: practice.claim.text,
		abstract: practice.summary.text,
		inLanguage: practice.summary.language,
		...(image && { image }),
		about: [...practice.themes, ...practice.subthemes].map(({ label }) => ({ '@type': 'Thing', name: label })),
		keywords: [practice.kind, ...practice.practiceTypes, ...practice.targetGroups.direct].map(({ label }) => label),
		mentions: [practice.leadOrganisation, ...practice.partners].map(organisation),
		spatialCoverage: placeJsonLd(practice.place),
		...(temporalCoverage && { temporalCoverage }),
		dateModified: practice.publishedAt,
		version: String(practice.edition),
		author: publisher,
		publisher,
		license: contentLicence.url,
		isAccessibleForFree: true,
		citation: practice.sources.map(citationJsonLd),
	};
}

/** Statuses of a practice that goes on: only their end is open, any other is not known. */
const goingOn = ['pilot', 'running', 'regular-service'];

/** ISO 8601 interval: `..` is an open end; a side that is not known stays empty. */
function interval({ start, end, status }: PracticeView['period']): string | null {
	if (!start && !end) return null;
	return `${start ?? ''}/${end ?? (goingOn.includes(status.id) ? '..' : '')}`;
}

function organisation({ name, url }: { name: string; url?: string | null }): object {
	return { '@type': 'Organization', name, ...(url && { url }) };
}
