import type { Municipality } from '#domain/municipalities/municipality.ts';
import { availableLanguages, isLocal, transferLevel } from '#domain/practices/practice.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';

/** What a facet's values are called: terms of a vocabulary, countries, regions of a country, or languages. */
export type FacetNames = { vocabulary: string } | 'country' | 'region' | 'language';

export interface Facet {
	/** Name in the address, in the API and in the locales (`facet.<id>`). */
	readonly id: string;
	readonly names: FacetNames;
	readonly values: (record: PracticeRecord, place: Municipality, context: FacetContext) => readonly string[];
}

export interface FacetContext {
	readonly hasFilm: boolean;
}

/** Every facet, in the order in which the page shows them. A new one is added here and nowhere else. */
export const facets = [
	{ id: 'theme', names: { vocabulary: 'themes' }, values: (record) => record.themes },
	{ id: 'country', names: 'country', values: (_, place) => [place.country] },
	{ id: 'state', names: 'region', values: (_, place) => (place.region ? [`${place.country}-${place.region}`] : []) },
	{ id: 'type', names: { vocabulary: 'practice-types' }, values: (record) => record.practiceTypes },
	{
		id: 'group',
		names: { vocabulary: 'target-groups' },
		values: ({ targetGroups }) => [...new Set([...targetGroups.direct, ...targetGroups.intermediary])],
	},
	{
		id: 'size',
		names: { vocabulary: 'size-classes' },
		values: (record, place) => (isLocal(record) && place.sizeClass ? [place.sizeClass] : []),
	},
	{
		id: 'settlement',
		names: { vocabulary: 'settlements' },
		values: (record, place) => (isLocal(record) ? [place.settlement] : []),
	},
	{ id: 'kind', names: { vocabulary: 'kinds' }, values: (record) => [record.kind] },
	{ id: 'period', names: { vocabulary: 'periods' }, values: (record) => [startPeriod(record.period.start)] },
	{ id: 'status', names: { vocabulary: 'statuses' }, values: (record) => [record.period.status] },
	{
		id: 'evidence',
		names: { vocabulary: 'evidence-levels' },
		values: (record) => [record.evidence ? String(record.evidence.level) : 'not-assessed'],
	},
	{ id: 'transfer', names: { vocabulary: 'transfer-levels' }, values: (record) => [transferLevel(record)] },
	{
		id: 'funding',
		names: { vocabulary: 'funding' },
		values: (record) => (record.funding === undefined || record.funding === 'unknown' ? [] : record.funding),
	},
	{ id: 'language', names: 'language', values: (record) => availableLanguages(record) },
	{ id: 'depth', names: { vocabulary: 'depths' }, values: (record) => [record.depth] },
	{ id: 'film', names: { vocabulary: 'films' }, values: (_, __, context) => (context.hasFilm ? ['yes'] : []) },
] as const satisfies readonly Facet[];

export type FacetId = (typeof facets)[number]['id'];

export const facetIds: readonly FacetId[] = facets.map((facet) => facet.id);

/** The span of years in which a practice began; ids of the vocabulary `periods`. */
export function startPeriod(start: string | undefined): string {
	if (!start) return 'unknown';
	const year = Number(start.slice(0, 4));
	if (year < 2000) return 'before-2000';
	if (year < 2010) return '2000-2009';
	if (year < 2015) return '2010-2014';
	if (year < 2020) return '2015-2019';
	return 'since-2020';
}
