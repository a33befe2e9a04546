import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { lowerCaseAddress } from '#platform/http/lower-case-address.ts';
import { securityHeaders } from '#platform/http/security-headers.ts';
import { isLocale } from '#platform/i18n/languages.ts';
import { provideDevelopmentContext, runningContext } from './running-context.server.ts';

export const init: ServerInit = async () => {
	if (dev) await provideDevelopmentContext();
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.context = runningContext();
	event.locals.cacheTags = new Set();
	const response = redirectToLowerCase(event) ?? (await answer({ event, resolve }));
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	if (response.status === 200 && event.locals.cacheTags.size > 0) {
		response.headers.set('surrogate-key', [...event.locals.cacheTags].join(' '));
		if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-cache');
	}
	return response;
};

const encoder = new TextEncoder();

/** Takes a page past the framework, which would walk through it for an etag: the page cache makes another one. */
async function answer({ event, resolve }: Parameters<Handle>[0]): Promise<Response> {
	let page: string | undefined;
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			page = html;
			return '';
		},
	});
	if (page === undefined) return response;
	for (const name of ['etag', 'content-length']) response.headers.delete(name);
	return new Response(encoder.encode(page.replace('%lang%', languageOf(event.url))), response);
}

function languageOf({ pathname }: URL): string {
	const locale = pathname.split('/')[1];
	return isLocale(locale) ? locale : 'en';
}

/** Every address of a page is in lower case, so capitals are how somebody typed it. */
function redirectToLowerCase({ request, url }: RequestEvent): Response | undefined {
	const location = request.method === 'GET' || request.method === 'HEAD' ? lowerCaseAddress(url) : undefined;
	return location === undefined ? undefined : new Response(null, { status: 308, headers: { location } });
}

/** Bugs go to the log and nowhere else; expected errors keep their code. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	event.locals.context?.log.error({ err: error, route: event.route.id }, 'a request failed');
	return { message: 'unexpected' };
};
