import type { IncomingMessage, ServerResponse } from 'node:http';
import { keep } from './keep.ts';
import type { PageCache } from './page-cache.ts';
import { send } from './send.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Hears of every look-up; a hit comes with the status it was answered with. */
export interface LookupCounts {
	countHit(status: number): void;
	countMiss(): void;
}

/** What a page depends on beside its address, read from the cookies of a request; the empty string for most visitors. */
export type VariantOf = (cookies: string | undefined) => string;

/** Serves finished pages from the cache and keeps what the handler makes, where it names its tags. */
export function servingFromCache(
	cache: PageCache,
	hostOf: (request: IncomingMessage) => string | undefined,
	variantOf: VariantOf,
	handler: Handler,
	counts: LookupCounts,
): Handler {
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return handler(request, response);
		// An address has no space in it and a variant none either, so that two requests share a key only if they are alike.
		const key = `${request.url} ${hostOf(request)} ${variantOf(request.headers.cookie)}`;
		const page = cache.get(key);
		if (page) return counts.countHit(send(page, request, response));
		counts.countMiss();
		const since = cache.now();
		keep(request, response, (made) => cache.put(key, made, since));
		handler(request, response);
	};
}
