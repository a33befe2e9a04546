import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { homeView } from '#domain/site/home.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	return { view: new View(await homeView(request.reader, request.view)) };
};
