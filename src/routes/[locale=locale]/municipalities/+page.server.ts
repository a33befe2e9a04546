import { error } from '@sveltejs/kit';
import { municipalityListView, parseMunicipalitySearch } from '#domain/site/municipalities.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event, 'practices', 'municipalities');
	const search = parseMunicipalitySearch(event.url.searchParams);
	if (!search) error(400, { message: 'bad-page' });
	return { view: new View(await municipalityListView(search, request.db, request.search, request.view)) };
};
