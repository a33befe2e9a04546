import { themesView } from '#domain/site/themes.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	return { view: new View(await themesView(request.reader, request.view)) };
};
