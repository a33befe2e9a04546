import { fieldNames, type FieldName } from '../search-document.ts';

interface FieldWeight {
	/** What one occurrence counts. */
	readonly weight: number;
	/** How much a long field takes from each occurrence, 0 to 1: `b` of BM25F. */
	readonly lengthPenalty: number;
}

/** Parameters of BM25F, per field; `docs/search.md` tells how they were chosen. */
export const fieldWeights: Readonly<Record<FieldName, FieldWeight>> = {
	title: { weight: 4, lengthPenalty: 0.3 },
	claim: { weight: 2, lengthPenalty: 0.3 },
	labels: { weight: 2, lengthPenalty: 0.2 },
	summary: { weight: 1.2, lengthPenalty: 0.5 },
	blocks: { weight: 0.7, lengthPenalty: 0.7 },
	rest: { weight: 0.4, lengthPenalty: 0.7 },
};

/** In the order of the fields' numbers. */
export const weightsByNumber: readonly FieldWeight[] = fieldNames.map((name) => fieldWeights[name]);

/** What an occurrence as part of a compound counts against one as a word. */
export const partWeight = 0.5;
