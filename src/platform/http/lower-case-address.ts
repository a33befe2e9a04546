import { isLocale } from '#platform/i18n/languages.ts';

/** Path and query that the address of a page with capitals in its path stands for; undefined for every other address. */
export function lowerCaseAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | undefined {
	const path = pathname.replace(/%[0-9A-F]{2}|[A-Z]+/gi, (part) => (part.startsWith('%') ? part : part.toLowerCase()));
	return path !== pathname && isLocale(path.split('/')[1]) ? path + search : undefined;
}
