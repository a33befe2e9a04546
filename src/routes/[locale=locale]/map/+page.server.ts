import { error } from '@sveltejs/kit';
import { mapView } from '#domain/map/map.view.ts';
import { closestView, isMapView } from '#domain/map/views.ts';
import { facetViews } from '#domain/search/facet.view.ts';
import { parseQuery } from '#domain/search/index.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const request = pageRequest(event);
	const parsed = parseQuery(event.url.searchParams);
	if (!parsed.ok) error(400, { message: parsed.issue });
	const { entries, facets } = await request.reader.findAll(parsed.query, request.locale);
	const map = mapView(entries, request.view);
	const wish = event.url.searchParams.get('view');
	const view = isMapView(wish) ? wish : closestView(map.countries.flatMap((country) => country.points));
	return {
		view: new View({
			query: { ...parsed.query, page: 1 },
			map,
			view,
			facets: facetViews(facets, parsed.query, request.view),
		}),
	};
};
