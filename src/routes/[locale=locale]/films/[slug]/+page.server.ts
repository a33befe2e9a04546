import { error } from '@sveltejs/kit';
import { filmPageView } from '#domain/site/editorial-pages.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const view = await filmPageView(event.params.slug, request.reader, request.view);
	if (!view) error(404);
	return { view: new View(view) };
};
