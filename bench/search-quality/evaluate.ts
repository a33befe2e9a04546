import { mrr10, ndcg10, recall10 } from '#domain/search/evaluation/metrics.ts';
import type { Ranker } from '../search-engines/engine.ts';
import type { JudgedQuery, JudgedSet } from './judged-set.ts';
import { scopesOf, type Scope } from './scope.ts';

/** Means over the queries of one language that have something relevant among the documents of one language, or of all. */
export interface PairQuality {
	readonly query: string;
	/** A language, or "all". */
	readonly document: string;
	readonly queries: number;
	readonly mrr10: number;
	readonly ndcg10: number;
	readonly recall10: number;
}

/** Measures every pair that has a query, by query language; the ranker builds an index for each scope. */
export async function evaluate(set: JudgedSet, ranker: Ranker): Promise<PairQuality[]> {
	const languages = [...new Set(set.queries.map(({ lang }) => lang))].sort();
	const pairs: PairQuality[] = [];
	for (const scope of scopesOf(set)) {
		await ranker.build(scope.documents);
		for (const language of languages) {
			const queries = set.queries.filter(({ id, lang }) => lang === language && scope.relevant(id).size > 0);
			if (queries.length > 0) pairs.push(await pairQuality(scope, language, queries, ranker));
		}
	}
	return pairs.sort((a, b) => languages.indexOf(a.query) - languages.indexOf(b.query));
}

async function pairQuality(
	scope: Scope,
	language: string,
	queries: readonly JudgedQuery[],
	ranker: Ranker,
): Promise<PairQuality> {
	const sums = { mrr10: 0, ndcg10: 0, recall10: 0 };
	for (const { id, text } of queries) {
		const question = { text, locale: undefined, selected: {}, limit: scope.depth, facets: false };
		const ranking = scope.ranking(id, (await ranker.search(question)).ids);
		const relevant = scope.relevant(id);
		sums.mrr10 += mrr10(ranking, relevant);
		sums.ndcg10 += ndcg10(ranking, relevant);
		sums.recall10 += recall10(ranking, relevant);
	}
	const mean = (sum: number) => sum / queries.length;
	return {
		query: language,
		document: scope.name,
		queries: queries.length,
		mrr10: mean(sums.mrr10),
		ndcg10: mean(sums.ndcg10),
		recall10: mean(sums.recall10),
	};
}
