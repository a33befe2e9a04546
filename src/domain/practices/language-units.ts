import { languageTag, type Multilingual } from '#platform/i18n/languages.ts';

/**
 * A record is stored as one language-neutral part and one part per language. A language's part maps the path
 * of each text in the record to the text, so that a translator sees the same units in every language.
 */
export interface LanguageUnits {
	readonly neutral: Record<string, unknown>;
	readonly texts: Record<string, Record<string, string>>;
}

function isMultilingual(value: unknown): value is Multilingual {
	if (!value || typeof value !== 'object' || Array.isArray(value)) return false;
	const entries = Object.entries(value);
	return entries.length > 0 && entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
}

/** Splits a record into its neutral part and the texts of each language. */
export function splitLanguages(record: object): LanguageUnits {
	const texts: Record<string, Record<string, string>> = {};
	const neutralOf = (value: unknown, path: string): unknown => {
		if (isMultilingual(value)) {
			for (const [language, text] of Object.entries(value)) (texts[language] ??= {})[path] = text;
			return {};
		}
		if (Array.isArray(value)) return value.map((item, index) => neutralOf(item, `${path}/${index}`));
		if (!value || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, neutralOf(item, path ? `${path}/${key}` : key)]),
		);
	};
	return { neutral: neutralOf(record, '') as Record<string, unknown>, texts };
}

/** Puts the parts together again; the inverse of `splitLanguages`. */
export function joinLanguages({ neutral, texts }: LanguageUnits): Record<string, unknown> {
	const record = structuredClone(neutral);
	for (const [language, units] of Object.entries(texts))
		for (const [path, text] of Object.entries(units)) place(record, path.split('/'), language, text);
	return record;
}

function place(record: Record<string, unknown>, path: string[], language: string, text: string): void {
	let holder = record;
	for (const key of path) holder = (holder[key] ??= {}) as Record<string, unknown>;
	holder[language] = text;
}
