import type { Context } from '../context.server.ts';
import { isMunicipalityId, placeCookie } from '#domain/municipalities/chosen-municipality.ts';
import { cookieVariant } from '#platform/page-cache/cookie-variant.ts';
import { servingFromCache, type Handler } from '#platform/page-cache/serve.ts';
import { limitRequest } from './limit-request.ts';

const variantOf = cookieVariant(placeCookie, isMunicipalityId);

/** Every request passes here: limits, the page cache, the address as the visitor sees it, the pages. */
export function requestListener({ env, metrics, pageCache }: Context, pages: Handler): Handler {
	const origin = env.ORIGIN;
	const protocol = origin ? origin.protocol.slice(0, -1) : 'http';
	const addressed: Handler = (request, response) => {
		response.on('finish', () => metrics.countResponse(response.statusCode));
		if (origin) request.headers.host = origin.host;
		request.headers['x-forwarded-proto'] = protocol;
		pages(request, response);
	};
	const hostOf = origin ? () => origin.host : ({ headers }: { headers: { host?: string } }) => headers.host;
	const cached = servingFromCache(pageCache, hostOf, variantOf, addressed, metrics);
	return (request, response) => {
		if (limitRequest(request, response)) return metrics.countResponse(response.statusCode);
		cached(request, response);
	};
}
