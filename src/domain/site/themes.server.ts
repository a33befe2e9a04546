import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery, type Search } from '#domain/search/index.ts';
import { themeViews, type ThemeView } from '#domain/themes/theme.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Database } from '#platform/db/database.ts';

export async function themesView(search: Search, context: ViewContext): Promise<readonly ThemeView[]> {
	const { facets } = await search.find(emptyQuery, context.locale);
	return themeViews(facets, context);
}

export interface ThemePageView {
	readonly theme: ThemeView;
	readonly practices: readonly PracticeCardView[];
	readonly articles: readonly EditorialItem<'article'>[];
	readonly films: readonly EditorialItem<'film'>[];
}

export async function themePageView(
	id: string,
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<ThemePageView | undefined> {
	const theme = (await themesView(search, context)).find((known) => known.id === id);
	if (!theme) return undefined;
	const { entries } = await search.find({ ...emptyQuery, selected: { theme: [id] } }, context.locale);
	const [articles, films] = [await editorialItems(db, 'article'), await editorialItems(db, 'film')];
	return {
		theme,
		practices: entries.slice(0, 6).map((entry) => practiceCardView(entry, context)),
		articles: articles.filter((article) => article.themes.includes(id)),
		films: films.filter((film) => film.themes.includes(id)),
	};
}
