import type { Context } from '../context.server.ts';
import { servingFromCache, type Handler } from '#platform/page-cache/serve.ts';
import { limitRequest } from './limit-request.ts';

/** Every request passes here: limits, the address as the visitor sees it, the page cache, the pages. */
export function requestListener({ env, metrics, pageCache }: Context, pages: Handler): Handler {
	const counted: Handler = (request, response) => {
		response.on('finish', () => metrics.countResponse(response.statusCode));
		pages(request, response);
	};
	const cached = servingFromCache(pageCache, counted, metrics);
	const protocol = env.ORIGIN ? env.ORIGIN.protocol.slice(0, -1) : 'http';
	return (request, response) => {
		if (limitRequest(request, response)) return metrics.countResponse(response.statusCode);
		if (env.ORIGIN) request.headers.host = env.ORIGIN.host;
		request.headers['x-forwarded-proto'] = protocol;
		cached(request, response);
	};
}
