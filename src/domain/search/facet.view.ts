import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { formats } from '#platform/i18n/format.ts';
import type { FacetCounts } from './facet-counts.ts';
import { facets, type Facet, type FacetId } from './facets.ts';
import type { SearchQuery } from './search-query.ts';

export interface FacetValueView {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	readonly selected: boolean;
}

export interface FacetView {
	readonly id: FacetId;
	readonly values: readonly FacetValueView[];
}

/** The facets with the names of their values; one without any value is left out. */
export function facetViews(counts: FacetCounts, query: SearchQuery, context: ViewContext): FacetView[] {
	return facets
		.map((facet) => ({ id: facet.id, values: valueViews(facet, counts, query, context) }))
		.filter((facet) => facet.values.length > 0);
}

function valueViews(facet: Facet & { id: FacetId }, counts: FacetCounts, query: SearchQuery, context: ViewContext) {
	const named = counts[facet.id].filter(({ value }) => facet.names !== 'region' || isNamedRegion(value, context));
	const values = named.map(({ value, count }) => ({
		id: value,
		label: facetValueLabel(facet, value, context),
		count,
		selected: query.selected[facet.id]?.includes(value) ?? false,
	}));
	return ladders.has(facet.id) ? inVocabularyOrder(values, facet, context) : values;
}

/** Regions are shown where we know their names; a code alone tells nobody anything. */
function isNamedRegion(value: string, { regions }: ViewContext): boolean {
	const [country = '', region = ''] = value.split('-');
	return regions.names(country, region) !== undefined;
}

/** Facets whose values have an order of their own, which says more than their counts. */
const ladders: ReadonlySet<FacetId> = new Set<FacetId>(['size', 'period', 'evidence', 'transfer', 'status']);

function inVocabularyOrder(values: FacetValueView[], facet: Facet, { vocabularies }: ViewContext): FacetValueView[] {
	if (typeof facet.names === 'string') return values;
	const order = vocabularies.terms(facet.names.vocabulary).map((term) => term.id);
	return values.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** What a facet's value is called; a value that does not exist is shown as it was typed. */
export function facetValueLabel(facet: Facet, value: string, { locale, vocabularies, regions }: ViewContext): string {
	if (typeof facet.names === 'object') return vocabularies.label(facet.names.vocabulary, value, locale);
	if (facet.names === 'region') {
		const [country = '', region = ''] = value.split('-');
		return regions.name(country, region, locale) ?? value;
	}
	const name = facet.names === 'country' ? formats(locale).country : formats(locale).language;
	try {
		return name(value);
	} catch {
		return value;
	}
}
