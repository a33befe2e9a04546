import { error } from '@sveltejs/kit';
import { parseQuery } from '#domain/search/index.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { feedAnswer } from '../feed-answer.server.ts';

/** Every practice, or those that answer the same question as the list page with these parameters. */
export const GET = async (event) => {
	const request = pageRequest(event);
	const parsed = parseQuery(event.url.searchParams);
	if (!parsed.ok) error(400, { message: parsed.issue });
	const { text, selected } = parsed.query;
	const narrowed = text !== '' || Object.keys(selected).length > 0;
	return feedAnswer(event, request, parsed.query, request.t(narrowed ? 'feed.question' : 'feed.practices'));
};
