import type { RequestEvent } from '@sveltejs/kit';
import type { AnswerAddresses } from '#domain/open-data/practice-answers.ts';
import { negotiateLocale } from '#platform/http/negotiate.ts';
import { openAccess } from '#platform/http/open-access.ts';
import { problemResponse } from '#platform/http/problem.ts';
import { isLocale, type Locale } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { viewContextOf } from '#src/context.server.ts';
import { errorMessages, type ErrorCode } from '#src/error-messages.ts';
import { apiPaths, pathsIn } from '#src/paths.ts';

/** What the API answers a request with: data in the language asked for, or a problem. */
export function apiRequest(event: RequestEvent, ...tags: readonly string[]) {
	const { context, cacheTags } = event.locals;
	const asked = event.url.searchParams.get('lang') || undefined;
	const place = event.url.searchParams.get('place') || undefined;
	const locale = isLocale(asked) ? asked : negotiateLocale(undefined, event.request.headers.get('accept-language'));
	// Finished answers are kept by address: only where the address names the language is there but one of them.
	if (asked) for (const tag of tags) cacheTags.add(tag);
	const headers = { ...openAccess, 'content-language': locale, vary: 'accept-language' };
	return {
		...context,
		locale,
		view: viewContextOf(context, locale),
		/** Id of the municipality to compare with: pages know it from a cookie, which the API never reads. */
		place,
		addresses: answerAddresses(event.url.origin, locale, place),
		unknownLanguage: asked !== undefined && !isLocale(asked),
		answer: (body: object) => Response.json(body, { headers }),
		problem: (status: 400 | 404, code: ErrorCode) =>
			problemResponse({ status, code, detail: translator(locale)(errorMessages[code]) }, locale),
	};
}

function answerAddresses(origin: string, locale: Locale, place: string | undefined): AnswerAddresses {
	const inLanguage = (path: string) => {
		const url = new URL(path, origin);
		url.searchParams.set('lang', locale);
		return url;
	};
	return {
		list: (query) => {
			const url = inLanguage(apiPaths.practices(query));
			if (place) url.searchParams.set('place', place);
			return url.href;
		},
		listPage: (query) => origin + pathsIn(locale).practices(query),
		practice: (slug) => inLanguage(apiPaths.practice(slug)).href,
		practicePage: (slug, other = locale) => origin + pathsIn(other).practice(slug),
	};
}
