import { likenessToOwn, type LikenessToOwn } from '#domain/municipalities/likeness-grades.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { isLocal } from '#domain/practices/practice.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { CatalogueEntry } from './catalogue.server.ts';
import { facetViews, type FacetView } from './facet.view.ts';
import type { HitReasons } from './reasons/hit-reasons.ts';
import type { SearchResult, WiderSearch } from './search.server.ts';
import { pageSize, type SearchQuery } from './search-query.ts';

/** A page of results: of the list page and of its JSON twin. */
export interface PracticeListView {
	readonly query: SearchQuery;
	readonly total: number;
	readonly pages: number;
	readonly items: readonly PracticeCardView[];
	readonly facets: readonly FacetView[];
	/** How many of them have everything that was asked. */
	readonly complete: number;
	/** Why each item was found, by slug. */
	readonly reasons: Readonly<Record<string, HitReasons>>;
	/** How alike the place of each local practice and the visitor's own are, by slug; null where none was chosen. */
	readonly likeness: Readonly<Record<string, LikenessToOwn>> | null;
	readonly hasNoWords: boolean;
	/** Phrases of the question that no practice has. */
	readonly lostPhrases: readonly string[];
	readonly correction: string | null;
	/** Whether the index is still being built. */
	readonly isIncomplete: boolean;
	readonly wider: (Omit<WiderSearch, 'nearest'> & { readonly nearest: readonly PracticeCardView[] }) | null;
}

export function practiceListView(
	query: SearchQuery,
	result: SearchResult,
	context: ViewContext,
	own?: Municipality,
): PracticeListView {
	const { wider } = result;
	return {
		query,
		total: result.total,
		pages: Math.ceil(result.total / pageSize),
		items: result.entries.map((entry) => practiceCardView(entry, context)),
		facets: facetViews(result.facets, query, context),
		complete: result.complete,
		reasons: Object.fromEntries(result.reasons),
		likeness: own ? likenessGrades(result.entries, own) : null,
		hasNoWords: result.hasNoWords,
		lostPhrases: result.lostPhrases,
		correction: result.correction ?? null,
		isIncomplete: result.isIncomplete,
		wider: wider ? { ...wider, nearest: wider.nearest.map((entry) => practiceCardView(entry, context)) } : null,
	};
}

function likenessGrades(entries: readonly CatalogueEntry[], own: Municipality): Record<string, LikenessToOwn> {
	const local = entries.filter(({ practice }) => isLocal(practice.record));
	return Object.fromEntries(local.map(({ practice, place }) => [practice.slug, likenessToOwn(place, own)]));
}
