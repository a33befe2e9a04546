import { fold } from '#platform/i18n/fold.ts';
import { locales, type Locale } from '#platform/i18n/languages.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { splitLanguages } from './language-units.ts';
import type { PracticeRecord } from './practice.schema.ts';

/** Texts by weight: title; claim and place; summary and labels; everything else. */
type Weighted = readonly [string, string, string, string];

/** What full-text search reads of a practice, per language and, unstemmed, over all of them. */
export type SearchTexts = Record<Locale | 'words', Weighted>;

/** Names of a practice's place, in every language known. */
export interface PlaceNames {
	readonly municipality: string;
	readonly region?: Readonly<Record<string, string>> | undefined;
	readonly country: string;
}

const headlineUnits = new Set(['title', 'claim', 'summary']);

export function searchTexts(record: PracticeRecord, place: PlaceNames, vocabularies: Vocabularies): SearchTexts {
	const { texts } = splitLanguages(record);
	const weighted = (locale: Locale): Weighted => {
		const units = texts[locale] ?? {};
		const rest = Object.entries(units).filter(([path]) => !headlineUnits.has(path));
		return [
			units['title'] ?? '',
			[units['claim'], placeNames(record, place, locale)].join(' '),
			[units['summary'], labels(record, vocabularies, locale)].join(' '),
			[record.leadOrganisation.name, ...rest.map(([, text]) => text)].join(' '),
		];
	};
	const byLocale = Object.fromEntries(locales.map((locale) => [locale, weighted(locale)])) as Record<Locale, Weighted>;
	const all = (index: number) => locales.map((locale) => byLocale[locale][index]).join(' ');
	return {
		// PostgreSQL's German stemmer unifies umlauts itself, and needs them to know its stop words.
		de: byLocale.de,
		en: folded(byLocale.en),
		fr: folded(byLocale.fr),
		words: folded([all(0), all(1), all(2), all(3)]),
	};
}

function folded([title, claim, summary, rest]: Weighted): Weighted {
	return [fold(title), fold(claim), fold(summary), fold(rest)];
}

function placeNames(record: PracticeRecord, place: PlaceNames, locale: Locale): string {
	const country = new Intl.DisplayNames([locale], { type: 'region' }).of(place.country);
	return [place.municipality, record.quarter, place.region?.[locale], country].filter(Boolean).join(' ');
}

function labels(record: PracticeRecord, vocabularies: Vocabularies, locale: Locale): string {
	const used: [string, readonly string[]][] = [
		['themes', record.themes],
		['subthemes', record.subthemes],
		['practice-types', record.practiceTypes],
		['target-groups', [...record.targetGroups.direct, ...record.targetGroups.intermediary]],
	];
	return used.flatMap(([name, ids]) => ids.map((id) => vocabularies.label(name, id, locale))).join(' ');
}
