import { contentStems, isNegated } from './content-stems.ts';
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
	for (const group of entry.groups)
		for (const pair of pairsOf(group, from, to)) {
			const key = `${pair.from.join(' ')}|${pair.to.join(' ')}`;
			if ((pairs.get(key)?.weight ?? 0) < pair.weight) pairs.set(key, pair);
		}
	return [...pairs.values()];
}

interface AnalysedPhrase {
	readonly stems: readonly string[];
	readonly negated: boolean;
	readonly weight: number;
}

/** Every phrase with every one of the other side; those at the same place in their lists first of all. */
function pairsOf(group: EquivalentPhrases, fromLanguage: string, toLanguage: string): PhrasePair[] {
	const left = group.from.map((phrase) => analysed(phrase, fromLanguage));
	const right = group.to.map((phrase) => analysed(phrase, toLanguage));
	return left.flatMap((from, i) =>
		right
			.filter((to) => fits(from.stems) && fits(to.stems) && from.negated === to.negated)
			.map((to, j) => ({
				from: from.stems,
				to: to.stems,
				weight: (group.weight * from.weight * to.weight) / (1 + 0.25 * Math.abs(i - j)),
			})),
	);
}

function analysed({ text, weight }: Phrase, language: string): AnalysedPhrase {
	return { stems: contentStems(text, language), negated: isNegated(text, language), weight };
}

function fits(stems: readonly string[]): boolean {
	return stems.length > 0 && stems.length <= mostWords;
}

/** The same pairs in the other direction. */
export function reversed(pairs: readonly PhrasePair[]): PhrasePair[] {
	return pairs.map(({ from, to, weight }) => ({ from: to, to: from, weight }));
}
