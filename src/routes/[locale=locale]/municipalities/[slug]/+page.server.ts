import { error } from '@sveltejs/kit';
import { chosenPlace } from '#domain/municipalities/chosen-municipality.reader.server.ts';
import { municipalityPageView } from '#domain/site/municipalities.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const view = await municipalityPageView(event.params.slug, request.reader, request.view, await chosenPlace(event));
	if (!view) error(404);
	return { view: new View(view) };
};
