import { municipalityName } from '#domain/municipalities/municipality.ts';
import type { CatalogueEntry } from '#domain/search/index.ts';
import { labelledTerm, type LabelledTerm, type ViewContext } from '#domain/vocabularies/view-context.ts';
import { formats, sortedByName } from '#platform/i18n/format.ts';
import { localise, type Localised } from '#platform/i18n/languages.ts';

/** One practice on the map. */
export interface MapPoint {
	readonly slug: string;
	readonly title: Localised;
	readonly theme: string;
	readonly municipality: { readonly slug: string; readonly name: string; readonly inhabitants: number };
	/** Value of the facet `state`. */
	readonly state: string | null;
	readonly latitude: number;
	readonly longitude: number;
}

export interface MapCountry {
	readonly code: string;
	readonly name: string;
	readonly points: readonly MapPoint[];
}

/** Practices by country: the map draws them, the list beside it reads them out. */
export interface MapView {
	readonly total: number;
	readonly countries: readonly MapCountry[];
	/** Themes that occur, in the order of the vocabulary. */
	readonly themes: readonly LabelledTerm[];
}

export function mapView(entries: readonly CatalogueEntry[], context: ViewContext): MapView {
	const { locale } = context;
	const byCountry = Map.groupBy(entries, (entry) => entry.place.country);
	const countries = [...byCountry].map(([code, members]) => ({
		code,
		name: formats(locale).country(code),
		points: sortedByName(
			members.map((entry) => pointOf(entry, locale)),
			(point) => point.municipality.name,
			locale,
		),
	}));
	return {
		total: entries.length,
		countries: sortedByName(countries, (country) => country.name, locale),
		themes: themesOf(entries, context),
	};
}

function themesOf(entries: readonly CatalogueEntry[], { vocabularies, locale }: ViewContext): LabelledTerm[] {
	const present = new Set(entries.map(mainTheme));
	const terms = vocabularies.terms('themes').filter(({ id }) => present.has(id));
	return terms.map(({ id }) => labelledTerm(vocabularies, 'themes', id, locale));
}

function pointOf(entry: CatalogueEntry, locale: string): MapPoint {
	const { practice, place } = entry;
	return {
		slug: practice.slug,
		title: localise(practice.record.title, locale),
		theme: mainTheme(entry),
		municipality: { slug: place.slug, name: municipalityName(place, locale), inhabitants: place.inhabitants ?? 0 },
		state: entry.values.state[0] ?? null,
		latitude: place.latitude,
		longitude: place.longitude,
	};
}

function mainTheme({ practice }: CatalogueEntry): string {
	return practice.record.themes[0] as string;
}
