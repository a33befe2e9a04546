import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { CachedPage } from './cached-page.ts';
import { send } from './send.ts';

/** Response header in which a page names the data it was made from, space-separated; it does not leave the process. */
export const tagsHeader = 'surrogate-key';

type Store = (page: CachedPage) => void;

/** Holds a response back until it is whole; then stores it if it is a page with tags, and sends it. */
export function keep(request: IncomingMessage, response: ServerResponse, store: Store): void {
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
		finish(request, response, Buffer.concat(chunks), store);
		return response;
	} as typeof response.end;
}

function headersOf(rest: unknown[]): OutgoingHttpHeaders {
	const headers = rest.find((value) => value && typeof value === 'object' && !Array.isArray(value));
	return (headers ?? {}) as Record<string, OutgoingHttpHeader>;
}

function finish(request: IncomingMessage, response: ServerResponse, body: Buffer, store: Store) {
	const tags = String(response.getHeader(tagsHeader)).split(' ');
	for (const name of [tagsHeader, 'content-length', 'etag']) response.removeHeader(name);
	if (response.statusCode !== 200 || request.method === 'HEAD') return void response.end(body);
	const headers = Object.entries(response.getHeaders()) as [string, string | string[]][];
	const page = new CachedPage(headers, tags, body);
	store(page);
	send(page, request, response);
}
