import { openApi } from '#domain/open-data/openapi.ts';
import { openAccess } from '#platform/http/open-access.ts';
import { translator } from '#platform/i18n/translate.ts';
import { apiPaths } from '#src/paths.ts';

export const GET = ({ url, locals: { context, cacheTags } }) => {
	// Changes with the software only; the tag makes it a page that is kept.
	cacheTags.add('openapi');
	const paths = { practices: apiPaths.practices(), practice: apiPaths.practice('{slug}') };
	const description = openApi({ origin: url.origin, paths, vocabularies: context.vocabularies, t: translator('en') });
	return Response.json(description, { headers: openAccess });
};
