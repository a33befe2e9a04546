import type { FacetCounts } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';

/** A field of action with the number of its practices. */
export interface ThemeView {
	readonly id: string;
	readonly label: string;
	readonly definition: string;
	readonly count: number;
	readonly subthemes: readonly string[];
}

export function themeViews(counts: FacetCounts, { locale, vocabularies }: ViewContext): ThemeView[] {
	return vocabularies.terms('themes').map(({ id }) => ({
		id,
		label: vocabularies.label('themes', id, locale),
		definition: vocabularies.definition('themes', id, locale)?.text ?? '',
		count: counts.theme.find(({ value }) => value === id)?.count ?? 0,
		subthemes: vocabularies
			.terms('subthemes')
			.filter((term) => term.theme === id)
			.map((term) => vocabularies.label('subthemes', term.id, locale)),
	}));
}
