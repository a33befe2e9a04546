import { openDataView } from '#domain/site/open-data.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	return { view: new View(await openDataView(request.reader, request.view)) };
};
