import { emptyQuery } from '#domain/search/index.ts';
import type { LabelledTerm, ViewContext } from '#domain/vocabularies/view-context.ts';
import { formats, sortedByName } from '#platform/i18n/format.ts';
import type { SiteReader } from './site-reader.server.ts';

/** The ways to take the data along: feeds by theme and country. */
export interface OpenDataView {
	readonly themes: readonly LabelledTerm[];
	readonly countries: readonly LabelledTerm[];
}

export async function openDataView(reader: SiteReader, { locale, vocabularies }: ViewContext): Promise<OpenDataView> {
	const { facets } = await reader.find(emptyQuery, locale);
	const countries = facets.country.map(({ value }) => ({ id: value, label: formats(locale).country(value) }));
	return {
		themes: vocabularies.terms('themes').map(({ id }) => ({ id, label: vocabularies.label('themes', id, locale) })),
		countries: sortedByName(countries, (country) => country.label, locale),
	};
}
