import type { PlaceFacts } from '#domain/municipalities/likeness.ts';

/** Fields of a text that ranking weighs differently, from the most telling to the least. */
export const fieldNames = ['title', 'claim', 'labels', 'summary', 'blocks', 'rest'] as const;
export type FieldName = (typeof fieldNames)[number];

/** One language version of what is indexed. */
export interface DocumentVersion {
	/** BCP 47 primary language, such as "de". */
	readonly language: string;
	readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

export interface DocumentPlace {
	readonly id: string;
	readonly facts: PlaceFacts;
}

/** What the index reads of one practice: its texts, and what results are filtered and sorted by. */
export interface SearchDocument {
	/** The practice's slug. */
	readonly id: string;
	/** Changes whenever the document does. */
	readonly stamp: number;
	readonly versions: readonly DocumentVersion[];
	/** Facet values as `facet:value`. */
	readonly values: readonly string[];
	/** Evidence, transfer, freshness and completeness together, 0 to 1. */
	readonly prior: number;
	/** Milliseconds since 1970 of the publication. */
	readonly publishedAt: number;
	/** Year of the start; 0 where unknown. */
	readonly startYear: number;
	/** The title as each language of the interface shows it, for sorting. */
	readonly titles: Readonly<Record<string, string>>;
	/** The municipality, for likeness to the visitor's own. */
	readonly place?: DocumentPlace | undefined;
}
