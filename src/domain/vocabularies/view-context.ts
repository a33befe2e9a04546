import type { Regions } from '#domain/municipalities/regions.server.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import type { Vocabularies } from './vocabulary.ts';

/** What a view needs beside its noun. */
export interface ViewContext {
	readonly locale: Locale;
	readonly vocabularies: Vocabularies;
	readonly regions: Regions;
}

export interface LabelledTerm {
	readonly id: string;
	readonly label: string;
}

export function labelledTerm(vocabularies: Vocabularies, vocabulary: string, id: string, locale: string): LabelledTerm {
	return { id, label: vocabularies.label(vocabulary, id, locale) };
}
