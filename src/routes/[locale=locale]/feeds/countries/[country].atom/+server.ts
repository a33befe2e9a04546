import { error } from '@sveltejs/kit';
import { emptyQuery } from '#domain/search/index.ts';
import { formats } from '#platform/i18n/format.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { feedAnswer } from '../../feed-answer.server.ts';

export const GET = async (event) => {
	const request = pageRequest(event);
	const entries = [...(await request.reader.practices()).values()];
	const country = entries.find(({ place }) => place.country.toLowerCase() === event.params.country)?.place.country;
	if (!country) error(404);
	const title = request.t('feed.country', { country: formats(request.locale).country(country) });
	return feedAnswer(event, request, { ...emptyQuery, selected: { country: [country] } }, title);
};
