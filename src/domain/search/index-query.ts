import type { PlaceFacts } from '#domain/municipalities/likeness.ts';
import type { Understanding } from './question/understanding.ts';
import type { Selection } from './ranking/facet-counts.ts';

export const sortOrders = ['relevance', 'newest', 'title', 'start', 'likeness'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the index is asked; plain values, so that it can be sent to a thread. */
export interface IndexQuery {
	readonly text: string;
	/** Language of the interface: of sorting by title, and a witness of the question's language. */
	readonly locale: string | undefined;
	/** Scores of the language detector for the text. */
	readonly detected: Readonly<Record<string, number>>;
	readonly selected: Selection;
	readonly sort: SortOrder;
	readonly offset: number;
	readonly limit: number;
	/** Where the visitor is from, for sorting by likeness. */
	readonly mine?: PlaceFacts | undefined;
	/** Texts of these languages alone; of every one if missing. */
	readonly languages?: readonly string[] | undefined;
}

export interface IndexHit {
	readonly id: string;
	readonly score: number;
	/** Language of the text that answers best, or as well in the language of the interface; missing if nothing was asked. */
	readonly language: string | undefined;
	/** Share of the question, by rarity, that the text has. */
	readonly cover: number;
}

export interface IndexAnswer {
	readonly hits: readonly IndexHit[];
	/** Matches seen through the filters. */
	readonly total: number;
	/** How many of them have everything that was asked. */
	readonly complete: number;
	/** The share of the question that each match has at least. */
	readonly share: number;
	/** Phrases of the question that no text has. */
	readonly lostPhrases: readonly string[];
	/** Matches by `facet:value`. */
	readonly counts: ReadonlyMap<string, number>;
	readonly understanding: Understanding;
}
