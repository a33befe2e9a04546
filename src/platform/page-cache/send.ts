import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedPage, Encoding } from './cached-page.ts';

/** Answers with a finished page, or says that the browser has it already; gives the status. */
export function send(page: CachedPage, request: IncomingMessage, response: ServerResponse): number {
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

const brotli = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;
const gzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

export function preferredEncoding(accepted: string | string[] = ''): Encoding {
	const list = String(accepted);
	if (brotli.test(list)) return 'br';
	return gzip.test(list) ? 'gzip' : 'identity';
}
