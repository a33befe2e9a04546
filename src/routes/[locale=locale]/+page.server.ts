import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { homeView } from '#domain/site/home.server.ts';

export const load = async (event) => {
	const request = pageRequest(event, 'practices', 'articles', 'films', 'programmes', 'collections');
	return { view: new View(await homeView(request.db, request.search, request.view)) };
};
