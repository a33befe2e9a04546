import { error, redirect } from '@sveltejs/kit';
import { municipalityListView, parseMunicipalitySearch } from '#domain/site/municipalities.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const search = parseMunicipalitySearch(event.url.searchParams);
	if (!search) error(400, { message: 'bad-page' });
	const view = await municipalityListView(search, request.reader, request.view);
	if (view.pages > 0 && search.page > view.pages) {
		const last = new URLSearchParams(event.url.searchParams);
		last.set('page', String(view.pages));
		redirect(302, request.paths.municipalities(last));
	}
	return { view: new View(view) };
};
