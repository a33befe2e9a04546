import { error, redirect } from '@sveltejs/kit';
import { localeCookie, localeCookieOptions } from '#platform/http/locale-cookie.ts';
import { isLocale } from '#platform/i18n/languages.ts';
import { alternatePath } from '#ui/page-head/alternate-path.ts';

/** Remembers a language and goes to the same page in it. Only pages of this site are gone to. */
export const POST = async ({ request, cookies }) => {
	const form = await request.formData().catch(() => error(400, { message: 'no-form' }));
	const locale = form.get('locale');
	if (!isLocale(locale)) error(400, { message: 'unknown-language' });
	cookies.set(localeCookie, locale, localeCookieOptions);
	const to = String(form.get('to') ?? '');
	redirect(303, /^\/[a-z]{2}(\/[^/\\]|\?|\/?$)/.test(to) ? alternatePath(to, locale) : `/${locale}`);
};
