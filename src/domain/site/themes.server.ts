import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery } from '#domain/search/index.ts';
import { themeViews, type ThemeView } from '#domain/themes/theme.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { SiteReader } from './site-reader.server.ts';

export async function themesView(reader: SiteReader, context: ViewContext): Promise<readonly ThemeView[]> {
	const { facets } = await reader.find(emptyQuery, context.locale);
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
	reader: SiteReader,
	context: ViewContext,
): Promise<ThemePageView | undefined> {
	const theme = (await themesView(reader, context)).find((known) => known.id === id);
	if (!theme) return undefined;
	const { entries } = await reader.find({ ...emptyQuery, selected: { theme: [id] } }, context.locale);
	const [articles, films] = [await reader.items('article'), await reader.items('film')];
	return {
		theme,
		practices: entries.slice(0, 6).map((entry) => practiceCardView(entry, context)),
		articles: articles.filter((article) => article.themes.includes(id)),
		films: films.filter((film) => film.themes.includes(id)),
	};
}
