import { municipalityView } from '#domain/municipalities/municipality.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Localised } from '#platform/i18n/languages.ts';
import type { Suggestions } from './suggestions.server.ts';

/** One line of the list below the search field. */
export interface SuggestionView {
	readonly text: string;
	/** What tells it from others of the same name. */
	readonly note: string | null;
	/** Language of the note where it is not the page's. */
	readonly noteLanguage: string | null;
	/** Language of the text where it is not the page's. */
	readonly language: string | null;
	readonly href: string;
}

export interface SuggestionGroup {
	readonly kind: 'concepts' | 'practices' | 'municipalities';
	readonly items: readonly SuggestionView[];
}

/** Where suggestions lead. */
export interface SuggestionPaths {
	readonly question: (text: string) => string;
	readonly practice: (slug: string) => string;
	readonly municipality: (slug: string) => string;
}

/** Suggestions by kind; kinds without any are left out. */
export function suggestionGroups(found: Suggestions, context: ViewContext, paths: SuggestionPaths): SuggestionGroup[] {
	const groups: SuggestionGroup[] = [
		{
			kind: 'concepts',
			items: found.concepts.map(({ label, name }) => ({
				text: label,
				note: name?.text ?? null,
				noteLanguage: name ? otherLanguage(name, context) : null,
				language: null,
				href: paths.question(label),
			})),
		},
		{
			kind: 'practices',
			items: found.practices.map(({ slug, title }) => ({
				text: title.text,
				note: null,
				noteLanguage: null,
				language: otherLanguage(title, context),
				href: paths.practice(slug),
			})),
		},
		{
			kind: 'municipalities',
			items: found.municipalities.map((place) => {
				const { slug, name, region, country } = municipalityView(place, context);
				const note = [region, country.name].filter(Boolean).join(', ');
				return { text: name, note, noteLanguage: null, language: null, href: paths.municipality(slug) };
			}),
		},
	];
	return groups.filter(({ items }) => items.length > 0);
}

function otherLanguage({ language }: Localised, { locale }: ViewContext): string | null {
	return language === locale ? null : language;
}
