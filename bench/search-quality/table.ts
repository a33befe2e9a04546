import type { PairQuality } from './evaluate.ts';

/** Goals for MRR@10 on XQuAD-R, by languages of query and documents. */
const goals: Readonly<Record<string, number>> = {
	'de→de': 0.95,
	'en→en': 0.96,
	'de→en': 0.9,
	'en→de': 0.9,
	'ar→en': 0.7,
};

const head = ['query → documents', 'queries', 'MRR@10', 'goal', 'nDCG@10', 'recall@10'];

/** The figures as a Markdown table; where there is a goal, whether it is reached. */
export function table(pairs: readonly PairQuality[]): string {
	const rows = pairs.map(cells);
	const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [
		...[head, widths.map((width) => '-'.repeat(width)), ...rows].map(line),
		'',
		'Each line: queries of one language over the documents of one language alone, or over all in one index.',
		'Goals are those for MRR@10 on XQuAD-R.',
		'',
	].join('\n');
}

function cells({ query, document, queries, mrr10, ndcg10, recall10 }: PairQuality): string[] {
	const goal = goals[`${query}→${document}`];
	const verdict = goal === undefined ? '' : `${mrr10 >= goal ? 'reached' : 'missed'}: ≥ ${goal.toFixed(2)}`;
	const [mrr, ndcg, recall] = [mrr10, ndcg10, recall10].map((figure) => figure.toFixed(3));
	return [`${query} → ${document}`, String(queries), mrr as string, verdict, ndcg as string, recall as string];
}
