import { error, redirect } from '@sveltejs/kit';
import { chosenPlace } from '#domain/municipalities/chosen-municipality.reader.server.ts';
import { placeFacts } from '#domain/municipalities/likeness.ts';
import { municipalityView } from '#domain/municipalities/municipality.view.ts';
import { practiceListView } from '#domain/search/practice-list.view.ts';
import { parseQuery } from '#domain/search/index.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const parsed = parseQuery(event.url.searchParams);
	if (!parsed.ok) error(400, { message: parsed.issue });
	const own = await chosenPlace(event);
	const result = await request.reader.find(parsed.query, request.locale, own && placeFacts(own));
	const view = practiceListView(parsed.query, result, request.view, own);
	if (view.pages > 0 && parsed.query.page > view.pages)
		redirect(302, request.paths.practices({ ...parsed.query, page: view.pages }));
	return { view: new View(view), own: new View(own ? municipalityView(own, request.view) : null) };
};
