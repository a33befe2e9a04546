import type { Municipality } from '#domain/municipalities/municipality.ts';
import { readRegions } from '#domain/municipalities/regions.server.ts';
import type { PracticeWithPlace } from '#domain/practices/practice-card.view.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Locale } from '#platform/i18n/languages.ts';

const content = readContent('content', () => true);
const { regions } = readRegions('content/municipalities/regions.yaml');

export const { vocabularies } = content;

export const place: Municipality = {
	id: 'gn-2958516',
	slug: 'altena',
	name: 'Altena',
	names: {},
	country: 'DE',
	region: '07',
	officialCode: '05962004',
	kind: 'municipality',
	latitude: 51.29,
	longitude: 7.67,
	inhabitants: 16922,
	inhabitantsYear: 2022,
	sizeClass: '10000-19999',
	population30km: 900000,
	nearestCity: null,
	settlement: 'suburban',
};

/** Every practice that ships with the product, all in one place. */
export const entries: readonly PracticeWithPlace[] = content.practices.map(({ slug, content: record }, index) => ({
	practice: {
		id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
		slug,
		edition: 1,
		record,
		firstPublishedAt: new Date('2026-01-01T00:00:00Z'),
		publishedAt: new Date(Date.UTC(2026, 1, 1, 0, index)),
		confirmedAt: index % 2 ? new Date('2026-03-01T00:00:00Z') : null,
	},
	place,
	films: [],
}));

export function viewIn(locale: Locale): ViewContext {
	return { locale, vocabularies, regions };
}
