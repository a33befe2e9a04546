import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import type { EditorialItem, EditorialNoun } from '#domain/editorial/nouns.ts';
import {
	findMunicipalities,
	municipalitiesByIds,
	municipalityBySlug,
	type MunicipalitySearch,
} from '#domain/municipalities/municipality.reader.server.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { peersOf } from '#domain/municipalities/peers.reader.server.ts';
import type { CatalogueEntry, Search } from '#domain/search/index.ts';
import type { Database } from '#platform/db/database.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import type { DataVersion } from '#platform/page-cache/page-cache.ts';

export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Topics of what the catalogue of all practices is made from. */
export const catalogueTopics: readonly string[] = ['practices', 'films', 'municipalities'];

interface Sources {
	readonly db: Database;
	readonly search: Search;
	/** What is read is kept with it, and so until the next announcement. */
	readonly version: DataVersion;
	readonly topics: Set<string>;
}

/** Reads for one page and notes the topics of what it gave out, so that the page is dropped when one of them changes. */
export class SiteReader {
	readonly #db: Database;
	readonly #search: Search;
	readonly #version: DataVersion;
	readonly #topics: Set<string>;

	constructor({ db, search, version, topics }: Sources) {
		this.#db = db;
		this.#search = search;
		this.#version = version;
		this.#topics = topics;
	}

	/** Every practice: for pages that change with the publication of any. */
	practices(): Promise<Catalogue> {
		this.#note(catalogueTopics);
		return this.#search.catalogue();
	}

	/** The practices with these slugs, in the order asked for. One that is not published yet is noted all the same. */
	async practicesNamed(slugs: readonly string[]): Promise<CatalogueEntry[]> {
		this.#note([...slugs.map((slug) => `practice:${slug}`), 'municipalities']);
		const catalogue = await this.#search.catalogue();
		return slugs.flatMap((slug) => catalogue.get(slug) ?? []);
	}

	find(...question: Parameters<Search['find']>): ReturnType<Search['find']> {
		this.#note(catalogueTopics);
		return this.#search.find(...question);
	}

	findAll(...question: Parameters<Search['findAll']>): ReturnType<Search['findAll']> {
		this.#note(catalogueTopics);
		return this.#search.findAll(...question);
	}

	/** Every item of a noun, by slug. */
	items<N extends EditorialNoun>(noun: N): Promise<readonly EditorialItem<N>[]> {
		this.#note([`${noun}s`]);
		return this.#items(noun);
	}

	/** The items with these slugs, in the order asked for; one that is not there yet is noted all the same. */
	async itemsNamed<N extends EditorialNoun>(noun: N, slugs: readonly string[]): Promise<EditorialItem<N>[]> {
		this.#note(slugs.map((slug) => `${noun}:${slug}`));
		const items = await this.#items(noun);
		return slugs.flatMap((slug) => items.find((item) => item.slug === slug) ?? []);
	}

	async item<N extends EditorialNoun>(noun: N, slug: string): Promise<EditorialItem<N> | undefined> {
		return (await this.itemsNamed(noun, [slug]))[0];
	}

	/** The articles that name a practice; whoever saves one announces the practice. */
	async articlesAbout(practice: string): Promise<EditorialItem<'article'>[]> {
		this.#note([`practice:${practice}`]);
		const articles = await this.#items('article');
		return articles.filter((article) => article.practices.includes(practice));
	}

	async place(slug: string): Promise<Municipality | undefined> {
		this.#note(['municipalities']);
		return municipalityBySlug(this.#db, slug);
	}

	places(ids: readonly string[]): Promise<ReadonlyMap<string, Municipality>> {
		this.#note(['municipalities']);
		return keptWith(this.#version, `places ${ids.join()}`, () => municipalitiesByIds(this.#db, ids));
	}

	/** Places that are like another one. */
	peersOf(place: Municipality): Promise<readonly Municipality[]> {
		this.#note(['municipalities']);
		return peersOf(this.#db, place);
	}

	findPlaces(search: MunicipalitySearch): ReturnType<typeof findMunicipalities> {
		this.#note(['municipalities', 'practices']);
		return findMunicipalities(this.#db, search);
	}

	#items<N extends EditorialNoun>(noun: N): Promise<readonly EditorialItem<N>[]> {
		return keptWith(this.#version, noun, () => editorialItems(this.#db, noun));
	}

	#note(topics: readonly string[]): void {
		for (const topic of topics) this.#topics.add(topic);
	}
}
