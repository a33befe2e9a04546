import { editorialItem, editorialItems, editorialItemsBySlugs } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { municipalitiesByIds } from '#domain/municipalities/municipality.reader.server.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { emptyQuery, type Search } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Database } from '#platform/db/database.ts';

/** Pages of the editorial nouns, each with the practices it speaks of. Undefined where there is none of that name. */

async function cards(slugs: readonly string[], search: Search, context: ViewContext): Promise<PracticeCardView[]> {
	const catalogue = await search.catalogue();
	return slugs.flatMap((slug) => {
		const entry = catalogue.get(slug);
		return entry ? [practiceCardView(entry, context)] : [];
	});
}

export interface FilmPageView {
	readonly film: EditorialItem<'film'>;
	readonly place: MunicipalityView | null;
	readonly practices: readonly PracticeCardView[];
}

export async function filmPageView(
	slug: string,
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<FilmPageView | undefined> {
	const film = await editorialItem(db, 'film', slug);
	if (!film) return undefined;
	const place = (await municipalitiesByIds(db, [film.municipality])).get(film.municipality);
	return {
		film,
		place: place ? municipalityView(place, context) : null,
		practices: await cards(film.practices, search, context),
	};
}

export interface ArticlePageView {
	readonly article: EditorialItem<'article'>;
	readonly practices: readonly PracticeCardView[];
	readonly others: readonly EditorialItem<'article'>[];
}

export async function articlePageView(
	slug: string,
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<ArticlePageView | undefined> {
	const article = await editorialItem(db, 'article', slug);
	if (!article) return undefined;
	const others = (await editorialItems(db, 'article')).filter(
		(other) => other.slug !== slug && other.themes.some((theme) => article.themes.includes(theme)),
	);
	return { article, practices: await articlePractices(article, search, context), others: others.slice(0, 3) };
}

/** The practices an article names, else the first of its themes. */
async function articlePractices(article: EditorialItem<'article'>, search: Search, context: ViewContext) {
	if (article.practices.length > 0) return cards(article.practices, search, context);
	const { entries } = await search.find({ ...emptyQuery, selected: { theme: article.themes } }, context.locale);
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
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<ProgrammePageView | undefined> {
	const programme = await editorialItem(db, 'programme', slug);
	if (!programme) return undefined;
	const entries = [...(await search.catalogue()).values()];
	const members = entries.filter((entry) => entry.practice.record.programmes.includes(slug));
	return {
		programme,
		organisations: await editorialItems(db, 'organisation'),
		films: await editorialItemsBySlugs(db, 'film', programme.films),
		practices: members.map((entry) => practiceCardView(entry, context)),
		practicesInCountries: entries.filter((entry) => programme.countries.includes(entry.place.country)).length,
	};
}

export interface PartnerPageView {
	readonly organisation: EditorialItem<'organisation'>;
	readonly programmes: readonly EditorialItem<'programme'>[];
}

export async function partnerPageView(slug: string, db: Database): Promise<PartnerPageView | undefined> {
	const organisation = await editorialItem(db, 'organisation', slug);
	if (!organisation) return undefined;
	const programmes = await editorialItems(db, 'programme');
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
	db: Database,
	search: Search,
	context: ViewContext,
): Promise<CollectionPageView | undefined> {
	const collection = await editorialItem(db, 'collection', slug);
	if (!collection) return undefined;
	return {
		collection,
		sections: await Promise.all(collection.sections.map((section) => cards(section.practices, search, context))),
		articles: await editorialItemsBySlugs(db, 'article', collection.articles),
		films: await editorialItemsBySlugs(db, 'film', collection.films),
		programmes: await editorialItemsBySlugs(db, 'programme', collection.programmes),
	};
}
