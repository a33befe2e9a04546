import { splitLanguages } from '#domain/practices/language-units.ts';
import { primaryLanguage } from '#platform/i18n/languages.ts';

export type TextWithPath = readonly [path: string, text: string];

/** Texts of a record with their paths, by language; those of its variants, such as de-AT, stand one variant after another. */
export function textsByLanguage(record: object): ReadonlyMap<string, readonly TextWithPath[]> {
	const { texts } = splitLanguages(record);
	const variants = Map.groupBy(Object.keys(texts), primaryLanguage);
	return new Map(
		[...variants].map(([language, tags]) => [language, tags.flatMap((tag) => Object.entries(texts[tag]!))]),
	);
}
