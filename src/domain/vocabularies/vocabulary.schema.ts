import * as v from 'valibot';
import { multilingual } from '#platform/schema/fields.ts';
import { locales } from '#platform/i18n/languages.ts';

const everyLocale = (length: number) =>
	v.pipe(
		multilingual(length),
		v.check((texts) => locales.every((locale) => texts[locale]), `needs a text in each of ${locales.join(', ')}`),
	);

export const vocabularySchema = v.array(
	v.looseObject({
		id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/, 'is an id such as one-stop-shop')),
		label: everyLocale(60),
		definition: everyLocale(500),
		theme: v.optional(v.string()),
	}),
);
