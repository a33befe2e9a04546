import { analyserVersion } from '../../analysis/stem.ts';
import { writeArrayFile, type ArrayFile, type NumberArray } from '../../index/array-file.ts';
import { dictionaryArrays, sortTerms } from '../../index/term-dictionary.ts';
import type { LexiconMeta, SourceVersion } from '../lexicon.ts';
import { translationArrays } from '../translation-arrays.ts';
import type { TranslationTable } from './translation-table.ts';

/** One direction of a lexicon. */
export interface Direction {
	readonly from: string;
	readonly to: string;
	readonly table: TranslationTable;
}

/** Writes a lexicon in the form that `Lexicon` reads. */
export function lexiconFile(
	directions: readonly Direction[],
	germanWords: ReadonlyMap<string, number>,
	sources: readonly SourceVersion[],
): ArrayFile {
	const languages = [...new Set(directions.map(({ from }) => from))].sort();
	const arrays: Record<string, NumberArray> = {};
	const numbers = new Map<string, ReadonlyMap<string, number>>();
	for (const language of languages) {
		const terms = termsOf(language, directions);
		numbers.set(language, new Map(terms.map((term, i) => [term, i])));
		Object.assign(arrays, dictionaryArrays(`terms.${language}`, terms));
	}
	for (const { from, to, table } of directions) {
		const rows = [...numbers.get(from)!.keys()].map((term) => table.get(term) ?? []);
		Object.assign(arrays, translationArrays(`${from}-${to}`, rows, numbers.get(to)!));
	}
	Object.assign(arrays, wordArrays(germanWords));
	const meta: LexiconMeta = {
		analyserVersion,
		languages,
		directions: directions.map(({ from, to }) => [from, to]),
		sources,
	};
	return writeArrayFile({ ...meta }, arrays);
}

/** All stems of a language, translated or translated to. */
function termsOf(language: string, directions: readonly Direction[]): string[] {
	const terms = new Set<string>();
	for (const { from, to, table } of directions) {
		if (from === language) for (const term of table.keys()) terms.add(term);
		if (to === language) for (const row of table.values()) for (const { term } of row) terms.add(term);
	}
	return sortTerms([...terms]);
}

function wordArrays(germanWords: ReadonlyMap<string, number>): Record<string, NumberArray> {
	const words = sortTerms([...germanWords.keys()]);
	const most = 0xffff;
	return {
		...dictionaryArrays('words.de', words),
		'words.de.frequencies': Uint16Array.from(words, (word) => Math.min(germanWords.get(word) ?? 0, most)),
	};
}
