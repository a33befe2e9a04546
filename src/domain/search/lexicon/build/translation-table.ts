import { composed, mostProbable, type Translation } from '../translation.ts';
import { align, totalsOf, type WeightTable } from './alignment.ts';
import { reversed, type PhrasePair } from './phrase-pairs.ts';

/** The translations of each stem of one language into another. */
export type TranslationTable = ReadonlyMap<string, readonly Translation[]>;

/** How far a translation back to the same word counts, from 0 (not at all) to 1 (as much as the one forth). */
const reverseInfluence = 0.4;

/** How much of a word's translations comes from dictionaries of the two languages, where a pivot knows it as well. */
const directShare = 0.6;

/** What a translation back must at least amount to before it counts in full: a word seen once proves little. */
const reverseCaution = 3;

/** How far the commonness of a translation counts: dictionaries name rare words as readily as common ones. */
const commonnessInfluence = 0.3;

/** How many phrases a term of a language stands in. */
export type Commonness = (term: string, language: string) => number;

/**
 * Both directions of phrase pairs between two languages. A translation weighs the more, the more often it is given,
 * the surer it leads back to the same word, and the commoner it is.
 */
export function translationTables(
	[from, to]: readonly [string, string],
	pairs: readonly PhrasePair[],
	commonness: Commonness,
): [TranslationTable, TranslationTable] {
	const forth = align(pairs);
	const back = align(reversed(pairs));
	return [weighed(forth, back, (term) => commonness(term, to)), weighed(back, forth, (term) => commonness(term, from))];
}

function weighed(forth: WeightTable, back: WeightTable, commonness: (term: string) => number): TranslationTable {
	const totals = totalsOf(back);
	const factor = (from: string, to: string) => {
		const probabilityBack = (back.get(to)?.get(from) ?? 0) / ((totals.get(to) ?? 0) + reverseCaution);
		return probabilityBack ** reverseInfluence * commonness(to) ** commonnessInfluence;
	};
	return mapRows(forth, (row, from) => mostProbable(mapRows(row, (weight, to) => weight * factor(from, to))));
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
