import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#platform/i18n/languages.ts';

const messagesOf = (locale: Locale) =>
	JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')) as Record<string, string>;
const source = messagesOf('en');
const code = globSync('src/**/*.{ts,svelte}', { exclude: ['src/**/*.test.ts'] })
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the placeholders with their kind, those inside of plurals and choices too. */
function placeholders(elements: Elements): string[] {
	const found = elements.flatMap((element) => {
		if (element.type === 0 || element.type === 7) return [];
		const inner =
			'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
		return [`${element.value}: ${element.type}`, ...inner];
	});
	return [...new Set(found)].sort();
}

const placeholdersOf = (message: string, locale: Locale) =>
	placeholders(new IntlMessageFormat(message, locale).getAst());

describe.each(locales)('the texts in %s', (locale) => {
	const messages = messagesOf(locale);

	it('are as many as in the others, in the same order', () => {
		expect(Object.keys(messages)).toEqual(Object.keys(source));
	});

	it('are none of them empty', () => {
		expect(Object.keys(messages).filter((key) => !messages[key]?.trim())).toEqual([]);
	});

	it('take the same values', () => {
		const different = Object.keys(source).filter(
			(key) => String(placeholdersOf(messages[key] ?? '', locale)) !== String(placeholdersOf(source[key] ?? '', 'en')),
		);
		expect(different).toEqual([]);
	});

	it('have a plural for each number that the language tells apart', () => {
		const wanted = new Intl.PluralRules(locale)
			.resolvedOptions()
			.pluralCategories.filter((category) => category !== 'many');
		const lacking = Object.entries(messages).filter(([, message]) => {
			const plurals = new IntlMessageFormat(message, locale).getAst().filter((element) => element.type === 6);
			return plurals.some(({ options }) =>
				wanted.some((category) => !(category in options) && !('=1' in options && category === 'one')),
			);
		});
		expect(lacking.map(([key]) => key)).toEqual([]);
	});
});

describe('a text', () => {
	/** Keys put together at run time: `facet.${id}` stands for every key that begins so. */
	const families = [...code.matchAll(/`([a-zA-Z]+\.(?:[\w.-]|\$\{[^`}]*\})*)`/g)]
		.map(([, template]) => template ?? '')
		.filter((template) => template.includes('${'))
		.map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
	const literals = new Set([...code.matchAll(/['"]([a-zA-Z]+\.[\w.-]+)['"]/g)].map(([, key]) => key));

	it('that nobody shows is not kept', () => {
		const isUsed = (key: string) => literals.has(key) || families.some((family) => family.test(key));
		expect(Object.keys(source).filter((key) => !isUsed(key))).toEqual([]);
	});

	it('that is asked for exists', () => {
		const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
		expect(asked.length).toBeGreaterThan(50);
		expect(asked.filter((key) => !(key in source))).toEqual([]);
	});

	it('of every family that is asked for exists', () => {
		const lost = families.filter((family) => !Object.keys(source).some((key) => family.test(key)));
		expect(
			lost.map(String).filter((family) => /facet|field|sort|error|film|map|nav|programme|articleType/.test(family)),
		).toEqual([]);
	});
});
