import { placeWithId } from '#domain/municipalities/chosen-municipality.reader.server.ts';
import { placeFacts } from '#domain/municipalities/likeness.ts';
import { practiceListAnswer } from '#domain/open-data/practice-answers.ts';
import { parseQuery } from '#domain/search/index.ts';
import { practiceListView } from '#domain/search/practice-list.view.ts';
import { catalogueTopics } from '#domain/site/site-reader.server.ts';
import { apiRequest } from '../api-request.server.ts';

export const GET = async (event) => {
	const request = apiRequest(event, ...catalogueTopics);
	if (request.unknownLanguage) return request.problem(400, 'unknown-language');
	const parsed = parseQuery(event.url.searchParams);
	if (!parsed.ok) return request.problem(400, parsed.issue);
	const own = request.place ? await placeWithId(request.db, request.place) : undefined;
	if (request.place && !own) return request.problem(400, 'unknown-place');
	const result = await request.search.find(parsed.query, request.locale, own && placeFacts(own));
	const view = practiceListView(parsed.query, result, request.view, own);
	return request.answer(practiceListAnswer(view, request.addresses));
};
