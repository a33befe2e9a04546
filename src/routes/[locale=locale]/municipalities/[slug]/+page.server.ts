import { error } from '@sveltejs/kit';
import { municipalityPageView } from '#domain/site/municipalities.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event, 'practices', 'municipalities', 'films');
	const view = await municipalityPageView(event.params.slug, request.db, request.search, request.view);
	if (!view) error(404);
	return { view: new View(view) };
};
