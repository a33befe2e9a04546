import { error } from '@sveltejs/kit';
import { themePageView } from '#domain/site/themes.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const view = await themePageView(event.params.theme, request.reader, request.view);
	if (!view) error(404);
	return { view: new View(view) };
};
