import { contentStems } from './content-stems.ts';
import type { DictionaryEntry, EquivalentPhrases, Phrase } from './dictionary-entry.ts';

/** Stems of a phrase in one language and of its translation, with how much the dictionary's word counts. */
export interface PhrasePair {
	readonly from: readonly string[];
	readonly to: readonly string[];
	readonly weight: number;
}

/** Longer phrases are sentences and explanations. */
const mostWords = 4;

/** The pairs of an entry, each once: an entry that inflects its words says the same stems several times. */
export function phrasePairs(entry: DictionaryEntry, from: string, to: string): PhrasePair[] {
	const pairs = new Map<string, PhrasePair>();
	for (const group of entry)
		for (const pair of pairsOf(group, from, to)) {
			const key = `${pair.from.join(' ')}|${pair.to.join(' ')}`;
			if ((pairs.get(key)?.weight ?? 0) < pair.weight) pairs.set(key, pair);
		}
	return [...pairs.values()];
}

function pairsOf(group: EquivalentPhrases, from: string, to: string): PhrasePair[] {
	const sides = [group.from.map(stemsIn(from)), group.to.map(stemsIn(to))] as const;
	return sides[0].flatMap((left, i) =>
		sides[1].map((right, j) => ({
			from: left.stems,
			to: right.stems,
			weight: (group.weight * left.weight * right.weight) / (1 + 0.25 * Math.abs(i - j)),
		})),
	).filter((pair) => fits(pair.from) && fits(pair.to));
}

function stemsIn(language: string): (phrase: Phrase) => { stems: string[]; weight: number } {
	return ({ text, weight }) => ({ stems: contentStems(text, language), weight });
}

function fits(stems: readonly string[]): boolean {
	return stems.length > 0 && stems.length <= mostWords;
}

/** The same pairs in the other direction. */
export function reversed(pairs: readonly PhrasePair[]): PhrasePair[] {
	return pairs.map(({ from, to, weight }) => ({ from: to, to: from, weight }));
}
