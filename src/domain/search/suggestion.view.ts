import { municipalityView } from '#domain/municipalities/municipality.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Localised } from '#platform/i18n/languages.ts';
import type { Translate } from '#platform/i18n/translate.ts';
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
	/** Of its page; null where the text is a question for the form of the field to ask. */
	readonly href: string | null;
}

export interface SuggestionGroup {
	readonly kind: 'concepts' | 'practices' | 'municipalities';
	readonly items: readonly SuggestionView[];
}

/** Where suggestions lead. */
export interface SuggestionPaths {
	readonly practice: (slug: string) => string;
	readonly municipality: (slug: string) => string;
}

/** Suggestions by kind; kinds without any are left out. */
export function suggestionGroups(
	found: Suggestions,
	context: ViewContext,
	t: Translate,
	paths: SuggestionPaths,
): SuggestionGroup[] {
	const groups: SuggestionGroup[] = [
		{
			kind: 'concepts',
			items: found.concepts.map(({ label, name }) => ({
				text: label,
				note: name?.text ?? null,
				noteLanguage: name ? otherLanguage(name, context) : null,
				language: null,
				href: null,
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
			items: found.municipalities.map(({ place, otherName }) => {
				const { slug, name, region, country } = municipalityView(place, context);
				const called = otherName && t('place.alsoCalled', { name: otherName });
				const note = [called, region, country.name].filter(Boolean).join(', ');
				return { text: name, note, noteLanguage: null, language: null, href: paths.municipality(slug) };
			}),
		},
	];
	return groups.filter(({ items }) => items.length > 0);
}

function otherLanguage({ language }: Localised, { locale }: ViewContext): string | null {
	return language === locale ? null : language;
}
