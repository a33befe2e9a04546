import * as v from 'valibot';
import { languageTag, neutralLanguage, type Multilingual } from '#platform/i18n/languages.ts';

/** Field types that every noun's schema is made of. */

export const language = v.pipe(v.string(), v.regex(languageTag, 'is a BCP 47 language tag such as de'));

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is lower case, digits and hyphens'));

/** A year, month or day: 2015, 2015-09, 2015-09-01. */
export const date = v.pipe(
	v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'is a year, a month or a day: 2015, 2015-09, 2015-09-01',
	),
);

export const url = v.pipe(
	v.string(),
	v.url('is not a web address'),
	v.regex(/^https?:\/\//, 'begins with http:// or https://'),
);

/** The same text in one or more languages, each at most `length` characters. */
export function multilingual(length: number) {
	return v.pipe(
		v.record(
			v.pipe(language, v.notValue(neutralLanguage, 'is the language of what is no text')),
			v.pipe(
				v.string(),
				v.trim(),
				v.minLength(1, 'is empty'),
				v.maxLength(length, `is longer than ${length} characters`),
			),
		),
		v.check((texts) => Object.keys(texts).length > 0, 'needs a text in at least one language'),
		v.transform((texts): Multilingual => texts),
	);
}

/** Markdown of a closed set (paragraphs, lists, emphasis, links), in one or more languages. */
export const richText = multilingual(6000);
