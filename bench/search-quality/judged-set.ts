import { join } from 'node:path';
import * as v from 'valibot';
import { languageTag } from '#platform/i18n/languages.ts';
import { linesOf, readById, SetError } from './set-file.ts';

const id = v.pipe(v.string(), v.minLength(1, 'is empty'));
const language = v.pipe(v.string(), v.regex(languageTag, 'is not a language tag such as "de"'));

const judgedDocument = v.pipe(
	v.object({ _id: id, lang: language, title: v.optional(v.string()), text: v.string(), group: v.optional(id) }),
	v.transform(({ _id: own, ...document }) => ({ id: own, ...document })),
);
const judgedQuery = v.pipe(
	v.object({ _id: id, lang: language, text: v.pipe(v.string(), v.minLength(1, 'is empty')) }),
	v.transform(({ _id: own, ...query }) => ({ id: own, ...query })),
);

export type JudgedDocument = v.InferOutput<typeof judgedDocument>;
export type JudgedQuery = v.InferOutput<typeof judgedQuery>;

/** A set of documents and queries with relevance judgements, as in BEIR, with languages and groups of translations. */
export interface JudgedSet {
	readonly documents: readonly JudgedDocument[];
	readonly queries: readonly JudgedQuery[];
	/** By query: how relevant (above 0) a document or a group is, by its id. */
	readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` of a folder; throws SetError with file and line. */
export function readJudgedSet(folder: string): JudgedSet {
	const documents = readById(join(folder, 'corpus.jsonl'), judgedDocument);
	const queries = readById(join(folder, 'queries.jsonl'), judgedQuery);
	const targets = new Set(
		[...documents.values()].flatMap((document) => [document.id, ...(document.group ? [document.group] : [])]),
	);
	const judgements = readJudgements(join(folder, 'qrels.tsv'), queries, targets);
	return { documents: [...documents.values()], queries: [...queries.values()], judgements };
}

const header = ['query-id', 'corpus-id', 'score'];

function readJudgements(
	file: string,
	queries: ReadonlyMap<string, unknown>,
	targets: ReadonlySet<string>,
): JudgedSet['judgements'] {
	const [first, ...lines] = linesOf(file);
	if (first?.text !== header.join('\t')) throw new SetError(file, `does not begin with ${header.join(', tab, ')}`, 1);
	const judgements = new Map<string, Map<string, number>>();
	for (const { text, line } of lines) {
		const [query = '', target = '', score = '', ...more] = text.split('\t');
		const problem = judgementProblem(queries.has(query), targets.has(target), score, more.length);
		if (problem) throw new SetError(file, problem, line);
		const ofQuery = judgements.get(query) ?? new Map<string, number>();
		judgements.set(query, ofQuery);
		if (Number(score) > 0) ofQuery.set(target, Number(score));
	}
	return judgements;
}

function judgementProblem(knownQuery: boolean, knownTarget: boolean, score: string, more: number): string | undefined {
	if (!/^-?\d+(\.\d+)?$/.test(score) || more > 0) return 'is not query, tab, document or group, tab, number';
	if (!knownQuery) return 'the query is not in queries.jsonl';
	if (!knownTarget) return 'no document and no group of corpus.jsonl has the id';
	return undefined;
}
