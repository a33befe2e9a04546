import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { municipalityListView, type MunicipalityListView, type MunicipalityQuery } from './municipalities.server.ts';
import type { SiteReader } from './site-reader.server.ts';

export interface PlaceChoiceView {
	readonly query: MunicipalityQuery;
	/** The visitor's municipality so far. */
	readonly own: MunicipalityView | null;
	/** Null while nothing was asked. */
	readonly found: MunicipalityListView | null;
}

/** Every place with such a name, whether it has practices or not. */
export async function placeChoiceView(
	query: MunicipalityQuery,
	own: Municipality | undefined,
	reader: SiteReader,
	context: ViewContext,
): Promise<PlaceChoiceView> {
	return {
		query,
		own: own ? municipalityView(own, context) : null,
		found: query.name ? await municipalityListView({ ...query, all: true }, reader, context) : null,
	};
}
