import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { securityHeaders } from '#platform/http/security-headers.ts';
import { isLocale } from '#platform/i18n/languages.ts';
import { provideDevelopmentContext, runningContext } from './running-context.server.ts';

export const init: ServerInit = async () => {
	if (dev) await provideDevelopmentContext();
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.context = runningContext();
	event.locals.cacheTags = new Set();
	const locale = event.url.pathname.split('/')[1];
	const language = isLocale(locale) ? locale : 'en';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
	});
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	if (response.status === 200 && event.locals.cacheTags.size > 0) {
		response.headers.set('surrogate-key', [...event.locals.cacheTags].join(' '));
		if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-cache');
	}
	return response;
};

/** Bugs go to the log and nowhere else; expected errors keep their code. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	event.locals.context?.log.error({ err: error, route: event.route.id }, 'a request failed');
	return { message: 'unexpected' };
};
