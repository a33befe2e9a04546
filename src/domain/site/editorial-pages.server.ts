import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { SiteReader } from './site-reader.server.ts';

/** Pages of the editorial nouns, each with the practices it speaks of. Undefined where there is none of that name. */

async function cards(slugs: readonly string[], reader: SiteReader, context: ViewContext): Promise<PracticeCardView[]> {
	return (await reader.practicesNamed(slugs)).map((entry) => practiceCardView(entry, context));
}

export interface FilmPageView {
	readonly film: EditorialItem<'film'>;
	readonly place: MunicipalityView | null;
	readonly practices: readonly PracticeCardView[];
}

export async function filmPageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
): Promise<FilmPageView | undefined> {
	const film = await reader.item('film', slug);
	if (!film) return undefined;
	const place = (await reader.places([film.municipality])).get(film.municipality);
	return {
		film,
		place: place ? municipalityView(place, context) : null,
		practices: await cards(film.practices, reader, context),
	};
}

export interface ArticlePageView {
	readonly article: EditorialItem<'article'>;
	readonly practices: readonly PracticeCardView[];
	readonly others: readonly EditorialItem<'article'>[];
}

export async function articlePageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
): Promise<ArticlePageView | undefined> {
	const article = await reader.item('article', slug);
	if (!article) return undefined;
	const others = (await reader.items('article')).filter(
		(other) => other.slug !== slug && other.themes.some((theme) => article.themes.includes(theme)),
	);
	return { article, practices: await articlePractices(article, reader, context), others: others.slice(0, 3) };
}

/** The practices an article names, else the first of its themes. */
async function articlePractices(article: EditorialItem<'article'>, reader: SiteReader, context: ViewContext) {
	if (article.practices.length > 0) return cards(article.practices, reader, context);
	const { entries } = await reader.find({ ...emptyQuery, selected: { theme: article.themes } }, context.locale);
	return entries.slice(0, 3).map((entry) => practiceCardView(entry, context));
}

export interface ProgrammePageView {
	readonly programme: EditorialItem<'programme'>;
	readonly organisations: readonly EditorialItem<'organisation'>[];
	readonly films: readonly EditorialItem<'film'>[];
	readonly practices: readonly PracticeCardView[];
	readonly practicesInCountries: number;
}

export async function programmePageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
): Promise<ProgrammePageView | undefined> {
	const programme = await reader.item('programme', slug);
	if (!programme) return undefined;
	const entries = [...(await reader.practices()).values()];
	const members = entries.filter((entry) => entry.practice.record.programmes.includes(slug));
	const partners = [...programme.partners, ...programme.keyTopics.flatMap((topic) => topic.cooperation)];
	return {
		programme,
		organisations: await reader.itemsNamed('organisation', [...new Set(partners)]),
		films: await reader.itemsNamed('film', programme.films),
		practices: members.map((entry) => practiceCardView(entry, context)),
		practicesInCountries: entries.filter((entry) => programme.countries.includes(entry.place.country)).length,
	};
}

export interface PartnerPageView {
	readonly organisation: EditorialItem<'organisation'>;
	readonly programmes: readonly EditorialItem<'programme'>[];
}

export async function partnerPageView(slug: string, reader: SiteReader): Promise<PartnerPageView | undefined> {
	const organisation = await reader.item('organisation', slug);
	if (!organisation) return undefined;
	const programmes = await reader.items('programme');
	const takesPart = (programme: EditorialItem<'programme'>) =>
		programme.partners.includes(slug) || programme.keyTopics.some((topic) => topic.cooperation.includes(slug));
	return { organisation, programmes: programmes.filter(takesPart) };
}

export interface CollectionPageView {
	readonly collection: EditorialItem<'collection'>;
	/** The practices of each section, in its order. */
	readonly sections: readonly (readonly PracticeCardView[])[];
	readonly articles: readonly EditorialItem<'article'>[];
	readonly films: readonly EditorialItem<'film'>[];
	readonly programmes: readonly EditorialItem<'programme'>[];
}

export async function collectionPageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
): Promise<CollectionPageView | undefined> {
	const collection = await reader.item('collection', slug);
	if (!collection) return undefined;
	return {
		collection,
		sections: await Promise.all(collection.sections.map((section) => cards(section.practices, reader, context))),
		articles: await reader.itemsNamed('article', collection.articles),
		films: await reader.itemsNamed('film', collection.films),
		programmes: await reader.itemsNamed('programme', collection.programmes),
	};
}
