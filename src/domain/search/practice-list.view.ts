import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { facetViews, type FacetView } from './facet.view.ts';
import type { HitReasons } from './reasons/hit-reasons.ts';
import type { SearchResult } from './search.server.ts';
import { pageSize, type SearchQuery } from './search-query.ts';

/** A page of results: of the list page and of its JSON twin. */
export interface PracticeListView {
	readonly query: SearchQuery;
	readonly total: number;
	readonly pages: number;
	readonly items: readonly PracticeCardView[];
	readonly facets: readonly FacetView[];
	/** How many, before filters, have everything that was asked. */
	readonly complete: number;
	/** Why each item was found, by slug. */
	readonly reasons: Readonly<Record<string, HitReasons>>;
	readonly hasNoWords: boolean;
	readonly correction: string | null;
	/** Whether the index is still being built. */
	readonly isIncomplete: boolean;
	readonly wider: { readonly withoutFilters: number; readonly nearest: readonly PracticeCardView[] } | null;
}

export function practiceListView(query: SearchQuery, result: SearchResult, context: ViewContext): PracticeListView {
	const { wider } = result;
	return {
		query,
		total: result.total,
		pages: Math.ceil(result.total / pageSize),
		items: result.entries.map((entry) => practiceCardView(entry, context)),
		facets: facetViews(result.facets, query, context),
		complete: result.complete,
		reasons: Object.fromEntries(result.reasons),
		hasNoWords: result.hasNoWords,
		correction: result.correction ?? null,
		isIncomplete: result.isIncomplete,
		wider: wider
			? {
					withoutFilters: wider.withoutFilters,
					nearest: wider.nearest.map((entry) => practiceCardView(entry, context)),
				}
			: null,
	};
}
