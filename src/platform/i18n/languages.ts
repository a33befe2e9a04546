/** Languages of the interface; each has a file in `locales/`. */
export const locales = ['de', 'en', 'fr'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
	return locales.includes(value as Locale);
}

/** A BCP 47 tag: a language, perhaps with script, region or variant, as in zh-Hant or pt-419. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** ISO 639 code of what is in no language; no text has it. */
export const neutralLanguage = 'zxx';

/** The language of a tag alone: "pt" of "pt-419". */
export function primaryLanguage(tag: string): string {
	return tag.split('-', 1)[0]!;
}

/** A text in one or more languages, keyed by BCP 47 tag. */
export type Multilingual = Readonly<Record<string, string>>;

/** A text with the language it is written in, for the `lang` attribute. */
export interface Localised {
	readonly text: string;
	readonly language: string;
}

const fallbacks: readonly string[] = ['en', 'de', 'fr'];

/** The text in the wanted language, else in the next one a reader is likely to know. */
export function localise(text: Multilingual, locale: string): Localised {
	const language = [locale, ...fallbacks, ...Object.keys(text)].find((tag) => text[tag]);
	return language ? { text: text[language] as string, language } : { text: '', language: locale };
}
