import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { mapView, type MapView } from '#domain/map/map.view.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery } from '#domain/search/index.ts';
import { themeViews, type ThemeView } from '#domain/themes/theme.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { SiteReader } from './site-reader.server.ts';

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

export async function homeView(reader: SiteReader, context: ViewContext): Promise<HomeView> {
	const all = await reader.find(emptyQuery, context.locale);
	const newest = await reader.find({ ...emptyQuery, sort: 'newest' }, context.locale);
	const complete = all.entries.filter((entry) => entry.practice.record.depth === 'full').slice(0, 3);
	const recent = newest.entries.filter((entry) => !complete.includes(entry)).slice(0, 4);
	return {
		total: all.total,
		countries: all.facets.country.length,
		themes: themeViews(all.facets, context),
		map: mapView([...(await reader.practices()).values()], context),
		complete: complete.map((entry) => practiceCardView(entry, context)),
		recent: recent.map((entry) => practiceCardView(entry, context)),
		collections: await reader.items('collection'),
		films: await reader.items('film'),
		programmes: await reader.items('programme'),
		articles: newestArticles(await reader.items('article')).slice(0, 3),
	};
}

export function newestArticles(articles: readonly EditorialItem<'article'>[]): EditorialItem<'article'>[] {
	return articles.toSorted((a, b) => b.published.localeCompare(a.published));
}
