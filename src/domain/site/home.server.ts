import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { mapView, type MapView } from '#domain/map/map.view.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery, type Search } from '#domain/search/index.ts';
import { themeViews, type ThemeView } from '#domain/themes/theme.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Database } from '#platform/db/database.ts';

export interface HomeView {
	readonly total: number;
	readonly countries: number;
	readonly themes: readonly ThemeView[];
	readonly map: MapView;
	readonly complete: readonly PracticeCardView[];
	readonly recent: readonly PracticeCardView[];
	readonly collections: readonly EditorialItem<'collection'>[];
	readonly films: readonly EditorialItem<'film'>[];
	readonly programmes: readonly EditorialItem<'programme'>[];
	readonly articles: readonly EditorialItem<'article'>[];
}

export async function homeView(db: Database, search: Search, context: ViewContext): Promise<HomeView> {
	const all = await search.find(emptyQuery, context.locale);
	const newest = await search.find({ ...emptyQuery, sort: 'newest' }, context.locale);
	const complete = all.entries.filter((entry) => entry.practice.record.depth === 'full').slice(0, 3);
	const recent = newest.entries.filter((entry) => !complete.includes(entry)).slice(0, 4);
	const articles = await editorialItems(db, 'article');
	return {
		total: all.total,
		countries: all.facets.country.length,
		themes: themeViews(all.facets, context),
		map: mapView([...(await search.catalogue()).values()], context),
		complete: complete.map((entry) => practiceCardView(entry, context)),
		recent: recent.map((entry) => practiceCardView(entry, context)),
		collections: await editorialItems(db, 'collection'),
		films: await editorialItems(db, 'film'),
		programmes: await editorialItems(db, 'programme'),
		articles: articles.sort((a, b) => b.published.localeCompare(a.published)).slice(0, 3),
	};
}
