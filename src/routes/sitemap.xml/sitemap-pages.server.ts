import { editorialChanges, type EditorialChange } from '#domain/editorial/editorial-changes.server.ts';
import type { EditorialNoun } from '#domain/editorial/nouns.ts';
import type { SitemapPage } from '#domain/open-data/sitemap.ts';
import type { CatalogueEntry } from '#domain/search/index.ts';
import { locales } from '#platform/i18n/languages.ts';
import type { Context } from '#src/context.server.ts';
import { pathsIn, type Paths } from '#src/paths.ts';

type PathIn = (paths: Paths) => string;

const editorialPaths: Record<EditorialNoun, (slug: string) => PathIn> = {
	article: (slug) => (paths) => paths.article(slug),
	film: (slug) => (paths) => paths.film(slug),
	programme: (slug) => (paths) => paths.programme(slug),
	organisation: (slug) => (paths) => paths.partner(slug),
	collection: (slug) => (paths) => paths.collection(slug),
};

const unchanging: readonly PathIn[] = [
	(paths) => paths.about,
	(paths) => paths.criteria,
	(paths) => paths.openData,
	(paths) => paths.accessibility,
	(paths) => paths.privacy,
	(paths) => paths.imprint,
	(paths) => paths.easyLanguage,
];

/** Every page that a search engine should know. Filtered lists and places without a practice are not among them. */
export async function sitemapPages({ db, search, vocabularies }: Context, origin: string): Promise<SitemapPage[]> {
	const entries = [...(await search.catalogue()).values()];
	const items = await editorialChanges(db);
	const page = (path: PathIn, changed?: Date): SitemapPage => ({ addresses: addresses(path, origin), changed });
	const published = newest(entries);
	const list = (path: PathIn, noun: EditorialNoun) => page(path, newestItem(items, noun));
	return [
		page((paths) => paths.home, published),
		page((paths) => paths.practices(), published),
		page((paths) => paths.map(), published),
		page((paths) => paths.themes, published),
		page((paths) => paths.municipalities(), published),
		list((paths) => paths.films, 'film'),
		list((paths) => paths.articles, 'article'),
		list((paths) => paths.programmes, 'programme'),
		list((paths) => paths.partners, 'organisation'),
		list((paths) => paths.collections, 'collection'),
		...vocabularies
			.terms('themes')
			.map(({ id }) =>
				page((paths) => paths.theme(id), newest(entries.filter((entry) => entry.values.theme.includes(id)))),
			),
		...entries.map(({ practice }) => page((paths) => paths.practice(practice.slug), practice.publishedAt)),
		...[...Map.groupBy(entries, ({ place }) => place.slug)].map(([slug, there]) =>
			page((paths) => paths.municipality(slug), newest(there)),
		),
		...items.map(({ noun, slug, changedAt }) => page(editorialPaths[noun](slug), changedAt)),
		...unchanging.map((path) => page(path)),
	];
}

function addresses(path: PathIn, origin: string): Record<string, string> {
	const own = locales.filter((locale) => path(pathsIn(locale)).startsWith(`/${locale}`));
	return Object.fromEntries(own.map((locale) => [locale, origin + path(pathsIn(locale))]));
}

function newest(entries: readonly CatalogueEntry[]): Date | undefined {
	return latest(entries.map(({ practice }) => practice.publishedAt));
}

function newestItem(items: readonly EditorialChange[], noun: EditorialNoun): Date | undefined {
	return latest(items.filter((item) => item.noun === noun).map(({ changedAt }) => changedAt));
}

function latest(dates: readonly Date[]): Date | undefined {
	return dates.reduce<Date | undefined>((last, date) => (last && last > date ? last : date), undefined);
}
