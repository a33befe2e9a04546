import { crc32 } from 'node:zlib';
import { placeFacts } from '#domain/municipalities/likeness.ts';
import { missingFields, practiceFields } from '#domain/practices/completeness.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { isLocal } from '#domain/practices/practice.ts';
import { municipalityName } from '#domain/municipalities/municipality.ts';
import type { Regions } from '#domain/municipalities/regions.server.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { locales, localise } from '#platform/i18n/languages.ts';
import type { CatalogueEntry } from './catalogue.server.ts';
import { textsByLanguage, type TextWithPath } from './language-texts.ts';
import type { FieldName, SearchDocument } from './search-document.ts';

/** Where the names of terms and places come from. */
export interface Names {
	readonly vocabularies: Vocabularies;
	readonly regions: Regions;
}

/** What the index reads of a practice. */
export function practiceDocument(entry: CatalogueEntry, names: Names): SearchDocument {
	const { practice, place, values } = entry;
	const { record } = practice;
	return {
		id: practice.slug,
		stamp: practiceStamp(practice.edition, practice.publishedAt, practice.confirmedAt, entry.films.length > 0),
		versions: [...textsByLanguage(record)].map(([language, texts]) => ({
			language,
			fields: fieldsOf(texts, record, practiceLabels(entry, names, language)),
		})),
		values: Object.entries(values).flatMap(([facet, ids]) => ids.map((id) => `${facet}:${id}`)),
		prior: prior(record, practice.confirmedAt),
		publishedAt: practice.publishedAt.getTime(),
		startYear: Number(record.period.start?.slice(0, 4) ?? 0),
		titles: Object.fromEntries(locales.map((locale) => [locale, localise(record.title, locale).text])),
		...(isLocal(record) ? { place: { id: place.id, facts: placeFacts(place) } } : {}),
	};
}

/** A number that changes whenever the practice's document does. */
export function practiceStamp(edition: number, publishedAt: Date, confirmedAt: Date | null, hasFilm: boolean): number {
	return crc32(`${edition} ${publishedAt.getTime()} ${confirmedAt?.getTime() ?? 0} ${hasFilm}`);
}

/** Texts of one language, gathered by what they say of the practice. */
function fieldsOf(texts: readonly TextWithPath[], record: PracticeRecord, labels: string) {
	const gathered = (field: FieldName) =>
		texts.flatMap(([path, text]) => (fieldAt(path) === field ? text : [])).join('\n');
	return {
		title: gathered('title'),
		claim: gathered('claim'),
		labels,
		summary: gathered('summary'),
		blocks: gathered('blocks'),
		rest: `${record.leadOrganisation.name}\n${gathered('rest')}`,
	} satisfies Record<FieldName, string>;
}

function fieldAt(path: string): FieldName {
	if (path === 'title' || path === 'claim' || path === 'summary') return path;
	return path.startsWith('buildingBlocks/') ? 'blocks' : 'rest';
}

/** Names of the practice's terms and of where it is, a line each. */
export function practiceLabels(
	{ practice: { record }, place }: Pick<CatalogueEntry, 'practice' | 'place'>,
	{ vocabularies, regions }: Names,
	language: string,
): string {
	const used: [string, readonly string[]][] = [
		['themes', record.themes],
		['subthemes', record.subthemes],
		['practice-types', record.practiceTypes],
		['target-groups', [...record.targetGroups.direct, ...record.targetGroups.intermediary]],
	];
	const country = new Intl.DisplayNames([language], { type: 'region' }).of(place.country);
	const where = [
		municipalityName(place, language),
		record.quarter,
		regions.name(place.country, place.region, language),
		country,
	];
	return [...used.flatMap(([name, ids]) => ids.map((id) => vocabularies.label(name, id, language))), ...where].join(
		'\n',
	);
}

/** Weights of what makes an entry more useful than another that says the same; together 1. */
const worth = { evidence: 0.35, transfer: 0.2, completeness: 0.3, freshness: 0.15 } as const;
const highestEvidence = 4;
const millisecondsOfYear = 365.25 * 86_400_000;

function prior(record: PracticeRecord, confirmedAt: Date | null): number {
	const complete = 1 - missingFields(record).length / practiceFields.length;
	const confirmedYears = confirmedAt ? (Date.now() - confirmedAt.getTime()) / millisecondsOfYear : Infinity;
	return (
		worth.evidence * ((record.evidence?.level ?? 0) / highestEvidence) +
		worth.transfer * (record.adoptions.length > 0 ? 0.5 : 0) +
		worth.completeness * (record.depth === 'full' ? complete : complete / 2) +
		worth.freshness * Math.max(0, 1 - confirmedYears / 2)
	);
}
