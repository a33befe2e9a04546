import { alternatePath } from '#ui/page-head/alternate-path.ts';

/** The page that a form was sent from, in this language; undefined where it is none of this site. */
export function wayBack(to: unknown, { origin }: URL, locale: string): string | undefined {
	if (typeof to !== 'string' || !to.startsWith('/')) return undefined;
	const page = URL.parse(to, origin);
	if (page?.origin !== origin || !/^\/[a-z]{2}(\/|$)/.test(page.pathname)) return undefined;
	return alternatePath(page.pathname, locale) + page.search + page.hash;
}
