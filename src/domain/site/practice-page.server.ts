import { editorialItems, editorialItemsBySlugs } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { municipalitiesByIds } from '#domain/municipalities/municipality.reader.server.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { relatedEntries } from '#domain/search/related.ts';
import type { Search } from '#domain/search/search.server.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Database } from '#platform/db/database.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { practiceView, type PracticeView } from '#domain/practices/practice.view.ts';

/** A practice with what surrounds it. */
export interface PracticePageView {
	readonly practice: PracticeView;
	readonly place: MunicipalityView;
	readonly furtherPlaces: readonly MunicipalityView[];
	readonly films: readonly EditorialItem<'film'>[];
	readonly programmes: readonly EditorialItem<'programme'>[];
	readonly articles: readonly EditorialItem<'article'>[];
	readonly related: readonly PracticeCardView[];
}

export async function practicePageView(
	slug: string,
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<PracticePageView | undefined> {
	const catalogue = await search.catalogue();
	const entry = catalogue.get(slug);
	if (!entry) return undefined;
	const { record } = entry.practice;
	const cityIds = entry.place.nearestCity ? [entry.place.nearestCity.id] : [];
	const places = await municipalitiesByIds(db, [...cityIds, ...record.furtherMunicipalities]);
	const articles = await editorialItems(db, 'article');
	return {
		practice: practiceView(entry, context),
		place: municipalityView(entry.place, context, places.get(cityIds[0] ?? '')),
		furtherPlaces: record.furtherMunicipalities.flatMap((id) => {
			const place = places.get(id);
			return place ? [municipalityView(place, context)] : [];
		}),
		films: await editorialItemsBySlugs(db, 'film', entry.films),
		programmes: await editorialItemsBySlugs(db, 'programme', record.programmes),
		articles: articles.filter((article) => article.practices.includes(slug)).slice(0, 3),
		related: relatedEntries(entry, catalogue).map((other) => practiceCardView(other, context)),
	};
}
