import { practiceAnswer } from '#domain/open-data/practice-answers.ts';
import { locales } from '#platform/i18n/languages.ts';
import { apiRequest } from '../../api-request.server.ts';

export const GET = async (event) => {
	const request = apiRequest(event, `practice:${event.params.slug}`, 'municipalities');
	if (request.unknownLanguage) return request.problem(400, 'unknown-language');
	const entry = (await request.search.catalogue()).get(event.params.slug);
	if (!entry) return request.problem(404, 'unknown-practice');
	return request.answer(practiceAnswer(entry, request.view, request.addresses, locales));
};
