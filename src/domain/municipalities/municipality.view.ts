import type { LabelledTerm, ViewContext } from '#domain/vocabularies/view-context.ts';
import { labelledTerm } from '#domain/vocabularies/view-context.ts';
import { formats } from '#platform/i18n/format.ts';
import type { Multilingual } from '#platform/i18n/languages.ts';
import { municipalityName, type Municipality } from './municipality.ts';

/** A municipality as pages and open data show it. */
export interface MunicipalityView {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	/** As the place writes itself. */
	readonly localName: string;
	/** By language, where one has a name of its own for it. */
	readonly names: Multilingual;
	readonly kind: 'municipality' | 'county';
	readonly country: { readonly code: string; readonly name: string };
	readonly region: string | null;
	readonly officialCode: string | null;
	readonly latitude: number;
	readonly longitude: number;
	readonly inhabitants: number | null;
	readonly inhabitantsYear: number | null;
	readonly sizeClass: LabelledTerm | null;
	readonly settlement: LabelledTerm;
	readonly population30km: number;
	readonly nearestCity: { readonly name: string; readonly slug: string; readonly km: number } | null;
}

export function municipalityView(
	place: Municipality,
	{ locale, vocabularies, regions }: ViewContext,
	nearestCity?: Municipality,
): MunicipalityView {
	return {
		id: place.id,
		slug: place.slug,
		name: municipalityName(place, locale),
		localName: place.name,
		names: place.names,
		kind: place.kind,
		country: { code: place.country, name: formats(locale).country(place.country) },
		region: regions.name(place.country, place.region, locale) ?? null,
		officialCode: place.officialCode,
		latitude: place.latitude,
		longitude: place.longitude,
		inhabitants: place.inhabitants,
		inhabitantsYear: place.inhabitantsYear,
		sizeClass: place.sizeClass ? labelledTerm(vocabularies, 'size-classes', place.sizeClass, locale) : null,
		settlement: labelledTerm(vocabularies, 'settlements', place.settlement, locale),
		population30km: place.population30km,
		nearestCity:
			nearestCity && place.nearestCity
				? { name: municipalityName(nearestCity, locale), slug: nearestCity.slug, km: place.nearestCity.km }
				: null,
	};
}
