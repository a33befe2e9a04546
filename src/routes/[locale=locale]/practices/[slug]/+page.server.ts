import { error } from '@sveltejs/kit';
import { practicePageView } from '#domain/site/practice-page.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event, 'practices', 'films', 'programmes', 'articles', 'municipalities');
	const view = await practicePageView(event.params.slug, request.db, request.search, request.view);
	if (!view) error(404);
	return { view: new View(view) };
};
