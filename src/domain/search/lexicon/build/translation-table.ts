import { composed, mostProbable, type Translation } from '../translation.ts';
import { align, type WeightTable } from './alignment.ts';
import { reversed, type PhrasePair } from './phrase-pairs.ts';

/** The translations of each stem of one language into another. */
export type TranslationTable = ReadonlyMap<string, readonly Translation[]>;

/** How far a translation back to the same word counts, from 0 (not at all) to 1 (as much as the one forth). */
const reverseInfluence = 0.4;

/** How much of a word's translations comes from dictionaries of the two languages, where a pivot knows it as well. */
const directShare = 0.6;

/** Both directions of phrase pairs: p(to|from) · p(from|to)^reverseInfluence, made to add up to 1. */
export function translationTables(pairs: readonly PhrasePair[]): [TranslationTable, TranslationTable] {
	const forth = asProbabilities(align(pairs));
	const back = asProbabilities(align(reversed(pairs)));
	return [confirmed(forth, back), confirmed(back, forth)];
}

function asProbabilities(weights: WeightTable): WeightTable {
	for (const row of weights.values()) {
		let total = 0;
		for (const weight of row.values()) total += weight;
		for (const [term, weight] of row) row.set(term, weight / total);
	}
	return weights;
}

function confirmed(forth: WeightTable, back: WeightTable): TranslationTable {
	const backwards = (from: string, to: string) => (back.get(to)?.get(from) ?? 0) ** reverseInfluence;
	return mapRows(forth, (row, from) =>
		mostProbable(new Map([...row].map(([to, probability]) => [to, probability * backwards(from, to)]))),
	);
}

/** A table completed by what a pivot language leads to; words that only the pivot knows are added. */
export function withPivot(direct: TranslationTable, toPivot: TranslationTable, fromPivot: TranslationTable) {
	const sources = new Set([...direct.keys(), ...toPivot.keys()]);
	const rows = [...sources].map((stem): [string, readonly Translation[]] => {
		const pivoted = composed(toPivot.get(stem) ?? [], (term) => fromPivot.get(term) ?? []);
		return [stem, mixed(direct.get(stem) ?? [], pivoted)];
	});
	return new Map(rows.filter(([, row]) => row.length > 0));
}

function mixed(direct: readonly Translation[], pivoted: readonly Translation[]): readonly Translation[] {
	if (direct.length === 0 || pivoted.length === 0) return direct.length === 0 ? pivoted : direct;
	const weights = new Map(direct.map(({ term, probability }) => [term, directShare * probability]));
	for (const { term, probability } of pivoted)
		weights.set(term, (weights.get(term) ?? 0) + (1 - directShare) * probability);
	return mostProbable(weights);
}

function mapRows<A, B>(table: ReadonlyMap<string, A>, change: (row: A, stem: string) => B): Map<string, B> {
	return new Map([...table].map(([stem, row]) => [stem, change(row, stem)]));
}
