import { setImmediate } from 'node:timers/promises';
import type { PlaceFacts } from '#domain/municipalities/likeness.ts';
import type { Database } from '#platform/db/database.ts';
import { readCatalogue, type Catalogue, type CatalogueEntry } from './catalogue.server.ts';
import { facetCounts, type FacetCounts } from './facet-counts.ts';
import { facetIds, type FacetId } from './facets.ts';
import type { IndexAnswer } from './index-query.ts';
import type { Knowledge } from './question/knowledge.ts';
import { detectLanguages } from './question/language-detector.ts';
import { practiceLabels, type Names } from './practice-document.ts';
import { ReasonFinder, type HitReasons } from './reasons/hit-reasons.ts';
import { pageSize, type SearchQuery } from './search-query.ts';
import type { SearchEngine } from './search-engine.server.ts';
import { suggestionsFor, type Suggestions } from './suggestions.server.ts';
import { openKnowledge } from './threads/knowledge.server.ts';

export interface SearchResult {
	readonly total: number;
	/** How many of them have everything that was asked; the others have a part of it. */
	readonly complete: number;
	/** The entries of the asked page. */
	readonly entries: readonly CatalogueEntry[];
	/** Why each of them was found, by slug; empty if nothing was asked. */
	readonly reasons: ReadonlyMap<string, HitReasons>;
	readonly facets: FacetCounts;
	/** Whether the text has no word that anything could be found by. */
	readonly hasNoWords: boolean;
	/** Phrases of the question that no practice has: it was searched for their words. */
	readonly lostPhrases: readonly string[];
	/** The question as it may have been meant, where a word of it is unknown. */
	readonly correction: string | undefined;
	/** Whether the index is still being built, so that something may be missing. */
	readonly isIncomplete: boolean;
	/** How many practices a wider question would find, when this one finds none. */
	readonly wider?: WiderSearch;
}

export interface WiderSearch {
	/** With the same text and no filter. */
	readonly withoutFilters: number;
	/** With all filters but those of one facet, where this finds something. */
	readonly withoutFacet: readonly { readonly facet: FacetId; readonly total: number }[];
	/** The first hits of these searches; of the one without any filter where the others find nothing. */
	readonly nearest: readonly CatalogueEntry[];
}

const mostNearest = 5;

/** Searches the published practices. The catalogue is kept in memory until something is published. */
export class Search {
	readonly engine: SearchEngine;
	readonly #db: Database;
	readonly #names: Names;
	readonly #knowledge: Knowledge;
	readonly #reasons: ReasonFinder;
	#catalogue: Promise<Catalogue> | undefined;

	constructor(db: Database, engine: SearchEngine, names: Names) {
		this.#db = db;
		this.#names = names;
		this.engine = engine;
		this.#knowledge = openKnowledge(engine.knowledge);
		this.#reasons = new ReasonFinder(this.#knowledge);
	}

	/** Reads ahead what the first question needs; what fails is read with that question. */
	async prepare(): Promise<void> {
		const { concepts } = this.#knowledge;
		for (const language of concepts.languages) {
			await setImmediate();
			concepts.prepare(language);
		}
		await this.engine.prepare().catch(() => undefined);
	}

	/** Forgets the catalogue at once; resolves when the index is up to date with announced changes as well. */
	async follow(topics: readonly string[]): Promise<void> {
		this.#catalogue = undefined;
		if (topics.includes('search')) await this.engine.rebuild();
		const slugs = topics.flatMap((topic) => (topic.startsWith('practice:') ? topic.slice('practice:'.length) : []));
		await (topics.includes('films') ? this.engine.compare() : this.engine.update(slugs));
	}

	catalogue(): Promise<Catalogue> {
		if (!this.#catalogue) {
			const reading = readCatalogue(this.#db);
			this.#catalogue = reading;
			reading.catch(() => {
				if (this.#catalogue === reading) this.#catalogue = undefined;
			});
		}
		return this.#catalogue;
	}

	/** A page of results; `place` is the municipality that the visitor has chosen. */
	async find(query: SearchQuery, locale: string, place?: PlaceFacts): Promise<SearchResult> {
		const answer = await this.#ask(query, locale, (query.page - 1) * pageSize, pageSize, place);
		const result = await this.#result(answer, query);
		return result.total > 0 ? result : { ...result, wider: await this.#widen(query, locale) };
	}

	/** Every match, in order. */
	async findAll(query: SearchQuery, locale: string): Promise<SearchResult> {
		return this.#result(await this.#ask(query, locale, 0, Number.MAX_SAFE_INTEGER), query);
	}

	/** What a visitor may mean who has typed a few letters. */
	async suggestions(text: string, locale: string): Promise<Suggestions> {
		const { concepts } = this.engine.knowledge;
		return suggestionsFor(text, locale, { db: this.#db, concepts, catalogue: await this.catalogue() });
	}

	#ask({ text, selected, sort }: SearchQuery, locale: string, offset: number, limit: number, mine?: PlaceFacts) {
		const detected = text ? detectLanguages(text) : {};
		return this.engine.answer({ text, selected, sort, locale, detected, mine, offset, limit });
	}

	async #result(answer: IndexAnswer, query: SearchQuery): Promise<SearchResult> {
		const catalogue = await this.catalogue();
		const entries = answer.hits.flatMap(({ id }) => catalogue.get(id) ?? []);
		const reasons = answer.hits.flatMap(({ id, language }) => {
			const entry = catalogue.get(id);
			if (!entry || !language) return [];
			const labels = (of: string) => practiceLabels(entry, this.#names, of);
			const explained = { record: entry.practice.record, labels };
			return [[id, this.#reasons.reasons(explained, language, answer.understanding)] as const];
		});
		return {
			total: answer.total,
			complete: answer.complete,
			entries,
			reasons: new Map(reasons),
			facets: facetCounts(answer.counts, query.selected),
			hasNoWords: query.text !== '' && answer.understanding.wishes.length === 0,
			lostPhrases: answer.lostPhrases,
			correction: answer.understanding.correction,
			isIncomplete: !this.engine.isComplete,
		};
	}

	async #widen(query: SearchQuery, locale: string): Promise<WiderSearch> {
		const ask = (selected: SearchQuery['selected']) => this.#ask({ ...query, selected }, locale, 0, mostNearest);
		const active = facetIds.filter((facet) => query.selected[facet]?.length);
		const answers =
			active.length > 1 ? await Promise.all(active.map((facet) => ask({ ...query.selected, [facet]: [] }))) : [];
		const withoutFacet = answers
			.map(({ total, hits }, at) => ({ facet: active[at]!, total, hits }))
			.filter(({ total }) => total > 0);
		const all = await ask({});
		const catalogue = await this.catalogue();
		const narrower = withoutFacet.flatMap(({ hits }) => hits);
		return {
			withoutFilters: all.total,
			withoutFacet: withoutFacet.map(({ facet, total }) => ({ facet, total })),
			nearest: [...new Set((narrower.length > 0 ? narrower : all.hits).map(({ id }) => id))]
				.slice(0, mostNearest)
				.flatMap((id) => catalogue.get(id) ?? []),
		};
	}
}
