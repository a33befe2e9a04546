import { error, redirect } from '@sveltejs/kit';
import { isMunicipalityId, placeCookie, placeCookieOptions } from '#domain/municipalities/chosen-municipality.ts';
import { chosenPlace } from '#domain/municipalities/chosen-municipality.reader.server.ts';
import { municipalitiesByIds } from '#domain/municipalities/municipality.reader.server.ts';
import { parseMunicipalitySearch } from '#domain/site/municipalities.server.ts';
import { placeChoiceView } from '#domain/site/place-choice.server.ts';
import { pageRequest } from '#src/page-request.server.ts';
import { View } from '#ui/view.ts';
import { wayBack } from './way-back.ts';

export const load = async (event) => {
	const { reader, view, paths } = pageRequest(event);
	const question = parseMunicipalitySearch(event.url.searchParams);
	if (!question) error(400, { message: 'bad-page' });
	const choice = await placeChoiceView(question, await chosenPlace(event), reader, view);
	const pages = choice.found?.pages ?? 0;
	if (pages > 0 && question.page > pages) redirect(302, paths.place(new URLSearchParams({ q: question.name })));
	const to = wayBack(event.url.searchParams.get('to'), event.url, event.params.locale) ?? '';
	return { view: new View({ ...choice, to }) };
};

export const actions = {
	choose: async (event) => {
		const form = await formOf(event.request);
		const id = form.get('municipality');
		if (!isMunicipalityId(id)) error(400, { message: 'unknown-municipality' });
		const { db, paths } = pageRequest(event);
		const place = (await municipalitiesByIds(db, [id])).get(id);
		if (!place) error(404, { message: 'unknown-municipality' });
		event.cookies.set(placeCookie, id, placeCookieOptions(event.url.protocol === 'https:'));
		redirect(303, wayBack(form.get('to'), event.url, event.params.locale) ?? paths.municipality(place.slug));
	},
	forget: async (event) => {
		const form = await formOf(event.request);
		event.cookies.delete(placeCookie, placeCookieOptions(event.url.protocol === 'https:'));
		redirect(303, wayBack(form.get('to'), event.url, event.params.locale) ?? pageRequest(event).paths.place());
	},
};

function formOf(request: Request): Promise<FormData> {
	return request.formData().catch(() => error(400, { message: 'no-form' }));
}
