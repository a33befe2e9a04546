import type { FacetCounts, FacetId } from '#domain/search/index.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';

/** What a visitor types and chooses, and what the page shows of the answer. */
export interface Question {
	readonly text: string;
	/** Language of the interface, where that is known. */
	readonly locale: string | undefined;
	/** One of the values of each facet; all facets. */
	readonly selected: Readonly<Partial<Record<FacetId, readonly string[]>>>;
	/** How many ids to give. */
	readonly limit: number;
	/** Whether every facet is to be counted, each as if nothing was selected in it. */
	readonly facets: boolean;
}

export interface Answer {
	/** The best first. */
	readonly ids: readonly string[];
	readonly total: number;
	readonly facets?: FacetCounts;
}

/** What the bench of quality needs of an engine. */
export interface Ranker {
	/** Takes in all documents; what was built before is forgotten. */
	build(documents: Iterable<SearchDocument>): Promise<void>;
	search(question: Question): Promise<Answer>;
}

/** What the bench of scale needs of an engine, each time without documents at first. */
export interface Engine extends Ranker {
	/** On disk; 0 for an engine that keeps nothing there. */
	indexBytes(): Promise<number>;
	/** What index and engine add to the memory of the machine. */
	memoryBytes(): Promise<number>;
	/** Takes what another process has built from disk, for engines that can. */
	open?(): Promise<void>;
	close(): Promise<void>;
}
