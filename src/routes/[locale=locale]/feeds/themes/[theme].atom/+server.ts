import { error } from '@sveltejs/kit';
import { emptyQuery } from '#domain/search/index.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { feedAnswer } from '../../feed-answer.server.ts';

export const GET = async (event) => {
	const request = pageRequest(event);
	const { theme } = event.params;
	if (!request.vocabularies.term('themes', theme)) error(404);
	const title = request.t('feed.theme', { theme: request.vocabularies.label('themes', theme, request.locale) });
	return feedAnswer(event, request, { ...emptyQuery, selected: { theme: [theme] } }, title);
};
