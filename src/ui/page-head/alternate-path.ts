/** The same page in another language: the first segment is the language. */
export function alternatePath(path: string, locale: string): string {
	return path.replace(/^\/[a-z]{2}(?=\/|\?|$)/, `/${locale}`);
}
