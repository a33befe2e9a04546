import { redirect } from '@sveltejs/kit';
import { negotiateLocale } from '#platform/http/negotiate.ts';
import { localeCookie, localeCookieOptions } from '#platform/http/locale-cookie.ts';

/** Chooses a language once and remembers it. */
export const GET = ({ cookies, request, setHeaders }) => {
	const locale = negotiateLocale(cookies.get(localeCookie), request.headers.get('accept-language'));
	cookies.set(localeCookie, locale, localeCookieOptions);
	setHeaders({ 'cache-control': 'private, no-store', vary: 'accept-language, cookie' });
	redirect(302, `/${locale}`);
};
