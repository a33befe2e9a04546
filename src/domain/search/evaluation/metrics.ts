/**
 * How good one ranking is, from 0 to 1, judged by its first ten. `ranked` holds ids from best to worst, each once;
 * `grades` holds the grade of every relevant id, 1 or more. Ids without a grade are irrelevant. Where nothing is
 * relevant the result is 0.
 */
type Metric = (ranked: readonly string[], grades: ReadonlyMap<string, number>) => number;

const depth = 10;

/** Reciprocal rank of the first relevant id; 0 if none is among the first ten (Voorhees, TREC-8, 1999). */
export const mrr10: Metric = (ranked, grades) => {
	const first = ranked.slice(0, depth).findIndex((id) => gradeOf(id, grades) > 0);
	return first < 0 ? 0 : 1 / (first + 1);
};

/**
 * Discounted gain as a share of the best possible order of all judged ids. A grade g gains 2^g − 1 (Burges et al.,
 * ICML 2005), divided by log2(rank + 1) (Järvelin and Kekäläinen, TOIS 20(4), 2002).
 */
export const ndcg10: Metric = (ranked, grades) => {
	const ideal = discountedGain([...grades.values()].sort((a, b) => b - a));
	return ideal > 0 ? discountedGain(ranked.map((id) => gradeOf(id, grades))) / ideal : 0;
};

/**
 * Share of the relevant ids found among the first ten. Where there are more than ten, ten are all that can be found
 * (capped recall: Thakur et al., BEIR, NeurIPS 2021).
 */
export const recall10: Metric = (ranked, grades) => {
	const relevant = [...grades.values()].filter((grade) => grade > 0).length;
	const found = ranked.slice(0, depth).filter((id) => gradeOf(id, grades) > 0).length;
	return relevant > 0 ? found / Math.min(relevant, depth) : 0;
};

function gradeOf(id: string, grades: ReadonlyMap<string, number>): number {
	return grades.get(id) ?? 0;
}

function discountedGain(grades: readonly number[]): number {
	return grades.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
