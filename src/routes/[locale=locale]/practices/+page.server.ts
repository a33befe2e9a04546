import { error, redirect } from '@sveltejs/kit';
import { practiceListView } from '#domain/search/practice-list.view.ts';
import { parseQuery } from '#domain/search/index.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event, 'practices', 'films');
	const parsed = parseQuery(event.url.searchParams);
	if (!parsed.ok) error(400, { message: parsed.issue });
	const result = await request.search.find(parsed.query, request.locale);
	const view = practiceListView(parsed.query, result, request.view);
	if (view.pages > 0 && parsed.query.page > view.pages)
		redirect(302, request.paths.practices({ ...parsed.query, page: view.pages }));
	return { view: new View(view) };
};
