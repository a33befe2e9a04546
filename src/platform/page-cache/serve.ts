import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { CachedPage, type Encoding, type PageCache } from './page-cache.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Response header in which a page names the data it was made from, space-separated; it does not leave the process. */
export const tagsHeader = 'surrogate-key';

/** Hears of every look-up; a hit comes with the status it was answered with. */
export interface LookupCounts {
	countHit(status: number): void;
	countMiss(): void;
}

/** Serves finished pages from the cache and keeps what the handler makes, where it names its tags. */
export function servingFromCache(cache: PageCache, handler: Handler, counts: LookupCounts): Handler {
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return handler(request, response);
		const key = `${request.headers['x-forwarded-proto']}://${request.headers.host}${request.url}`;
		const page = cache.get(key);
		if (page) return counts.countHit(send(page, request, response));
		counts.countMiss();
		keep(request, response, (made, since) => cache.put(key, made, since), cache.now());
		handler(request, response);
	};
}

function send(page: CachedPage, request: IncomingMessage, response: ServerResponse): number {
	const known = request.headers['if-none-match'];
	if (known !== undefined && names(known, page.etag)) {
		response.writeHead(304, page.unmodifiedHeaders).end();
		return 304;
	}
	const { headers, bytes } = page.in(preferredEncoding(request.headers['accept-encoding']));
	response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
	return 200;
}

/** Whether `If-None-Match` names this tag, compared weakly (RFC 9110, 13.1.2). */
function names(condition: string, etag: string): boolean {
	const opaque = etag.replace(/^W\//, '');
	return condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque || tag.trim() === '*');
}

export function preferredEncoding(accepted: string | string[] | undefined): Encoding {
	const list = String(accepted ?? '');
	if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(list)) return 'br';
	if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(list)) return 'gzip';
	return 'identity';
}

/** Holds a response back until it is whole; then keeps it if it is a page with tags, and sends it. */
function keep(
	request: IncomingMessage,
	response: ServerResponse,
	store: (page: CachedPage, since: number) => void,
	since: number,
): void {
	const chunks: Buffer[] = [];
	const { write, end, writeHead } = response;
	let passThrough = false;

	const begin = () => {
		passThrough = !response.hasHeader(tagsHeader);
		if (passThrough) restore();
	};
	const restore = () => Object.assign(response, { write, end, writeHead });

	response.writeHead = function (status: number, ...rest: unknown[]) {
		response.statusCode = status;
		for (const [name, value] of Object.entries(headersOf(rest)))
			if (value !== undefined) response.setHeader(name, value);
		begin();
		return passThrough ? writeHead.call(response, status) : response;
	} as typeof response.writeHead;
	response.write = function (...args: unknown[]) {
		if (passThrough) return write.apply(response, args as never);
		chunks.push(Buffer.from(args[0] as string));
		return true;
	} as typeof response.write;
	response.end = function (...args: unknown[]) {
		if (!passThrough && !response.hasHeader(tagsHeader)) begin();
		if (passThrough) return end.apply(response, args as never);
		if (args[0] && typeof args[0] !== 'function') chunks.push(Buffer.from(args[0] as string));
		restore();
		finish(request, response, Buffer.concat(chunks), (page) => store(page, since));
		return response;
	} as typeof response.end;
}

function headersOf(rest: unknown[]): OutgoingHttpHeaders {
	const headers = rest.find((value) => value && typeof value === 'object' && !Array.isArray(value));
	return (headers ?? {}) as Record<string, OutgoingHttpHeader>;
}

function finish(request: IncomingMessage, response: ServerResponse, body: Buffer, store: (page: CachedPage) => void) {
	const tags = String(response.getHeader(tagsHeader)).split(' ');
	for (const name of [tagsHeader, 'content-length', 'etag']) response.removeHeader(name);
	if (response.statusCode !== 200 || request.method === 'HEAD') return void response.end(body);
	const headers = Object.entries(response.getHeaders()) as [string, string | string[]][];
	const page = new CachedPage(headers, tags, body);
	store(page);
	send(page, request, response);
}
