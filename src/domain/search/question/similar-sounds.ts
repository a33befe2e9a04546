import type { LanguageIndex } from '../index/language-index.ts';
import { dictionaryOf, type TermDictionary } from '../index/term-dictionary.ts';
import { stemOf } from '../analysis/stem.ts';
import { similarWords } from './edit-distance.ts';
import { scriptOf, skeletonOf, soundsOf } from './sounds.ts';

export interface SimilarSound {
	/** A term of the index. */
	readonly term: string;
	/** 0 to 1. */
	readonly likeness: number;
}

const leastLikeness = 0.75;
const mostFound = 3;
/** Skeletons of fewer consonants fit anything. */
const shortestSkeleton = 2;

/**
 * Terms whose words sound like one in another script, the likest first: names, which no dictionary has.
 * Consonant skeletons select, the whole sounds decide by an edit distance to which vowels are cheap.
 * Method: Freeman, Condon and Ackerman, Cross Linguistic Name Matching in English and Arabic (2006).
 */
export function similarSounds(word: string, index: LanguageIndex): SimilarSound[] {
	if (scriptOf(word) === undefined || scriptOf(word) === scriptOfTexts(index)) return [];
	const table = tableOf(index);
	const best = new Map<string, number>();
	for (const sound of soundsOf(word))
		for (const surface of table.near(skeletonOf(sound))) {
			const other = index.surfaces.term(surface);
			const likeness = likenessOf(sound, soundsOf(other)[0]!);
			const term = stemOf(other, index.language);
			if (likeness >= leastLikeness && likeness > (best.get(term) ?? 0)) best.set(term, likeness);
		}
	return [...best]
		.map(([term, likeness]) => ({ term, likeness }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, mostFound);
}

/** The script of a language's texts, by one of their words. */
function scriptOfTexts({ surfaces }: LanguageIndex): string | undefined {
	return surfaces.size > 0 ? scriptOf(surfaces.term(surfaces.size >> 1)) : undefined;
}

/** The surface words of an index by their consonants. */
class SkeletonTable {
	readonly #surfaces = new Map<string, number[]>();
	readonly #skeletons: TermDictionary;

	constructor({ surfaces }: LanguageIndex) {
		for (let surface = 0; surface < surfaces.size; surface++) {
			const [sound] = soundsOf(surfaces.term(surface));
			if (!sound) continue;
			const skeleton = skeletonOf(sound);
			const same = this.#surfaces.get(skeleton);
			if (same) same.push(surface);
			else this.#surfaces.set(skeleton, [surface]);
		}
		this.#skeletons = dictionaryOf(this.#surfaces.keys());
	}

	near(skeleton: string): number[] {
		if (skeleton.length < shortestSkeleton) return [];
		const similar = similarWords(this.#skeletons, skeleton, skeleton.length > 3 ? 1 : 0);
		return similar.flatMap(({ word }) => this.#surfaces.get(word)!);
	}
}

const tables = new WeakMap<LanguageIndex, SkeletonTable>();

/** Made when it is first needed, and kept as long as the index is. */
function tableOf(index: LanguageIndex): SkeletonTable {
	let table = tables.get(index);
	if (!table) tables.set(index, (table = new SkeletonTable(index)));
	return table;
}

/** A vowel that is missing or another; scripts differ in which they write. */
const vowelCost = 0.3;

/** 1 less the cost of making one sound of the other, per consonant. */
export function likenessOf(a: string, b: string): number {
	const consonants = Math.max(skeletonOf(a).length, skeletonOf(b).length);
	let row = prefixCosts(b);
	for (const sound of a) {
		const next = [row[0]! + costOf(sound)];
		for (let i = 0; i < b.length; i++) {
			const replaced = row[i]! + (sound === b[i] ? 0 : Math.max(costOf(sound), costOf(b[i]!)));
			next.push(Math.min(replaced, row[i + 1]! + costOf(sound), next[i]! + costOf(b[i]!)));
		}
		row = next;
	}
	return 1 - row.at(-1)! / Math.max(1, consonants);
}

function prefixCosts(sound: string): number[] {
	const costs = [0];
	for (const letter of sound) costs.push(costs.at(-1)! + costOf(letter));
	return costs;
}

function costOf(letter: string): number {
	return letter >= 'a' || letter === 'H' ? vowelCost : 1;
}
