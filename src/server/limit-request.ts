import type { IncomingMessage, ServerResponse } from 'node:http';

/** Longest address that is answered, in bytes; every real one is far shorter. */
const longestAddress = 4096;

/** Refuses requests that no page can mean; true if it answered. */
export function limitRequest(request: IncomingMessage, response: ServerResponse): boolean {
	if ((request.url ?? '').length > longestAddress) return refuse(response, 414, 'This address is too long.');
	if (!request.headers.host) return refuse(response, 400, 'The request names no host.');
	if (request.url && !isDecodable(request.url)) return refuse(response, 400, 'This address is not valid UTF-8.');
	return false;
}

function refuse(response: ServerResponse, status: number, sentence: string): true {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
	response.end(`${sentence}\n`);
	return true;
}

function isDecodable(address: string): boolean {
	if (!address.includes('%')) return true;
	try {
		decodeURIComponent(address.replace(/\+/g, ' '));
		return true;
	} catch {
		return false;
	}
}
