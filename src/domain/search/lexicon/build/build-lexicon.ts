import type { ArrayFile } from '../../index/array-file.ts';
import type { SourceVersion } from '../lexicon.ts';
import { readDictd } from './dictd.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { parseDing } from './ding.ts';
import { parseFreedict } from './freedict.ts';
import { GermanWords } from './german-words.ts';
import { lexiconFile, type Direction } from './lexicon-file.ts';
import { phrasePairs, reversed, type PhrasePair } from './phrase-pairs.ts';
import { readSource, sources, sourceVersion, type Source } from './sources.ts';
import { translationTables, withPivot, type Commonness } from './translation-table.ts';

interface Dictionary {
	readonly source: Source;
	readonly version: SourceVersion;
	readonly pairs: readonly PhrasePair[];
}

/** Makes the lexicon of the dictionaries installed under a root folder; the same dictionaries give the same bytes. */
export function buildLexicon(root: string): ArrayFile {
	const words = new GermanWords();
	const dictionaries = sources.map((source) => readDictionary(source, root, words));
	const commonness = commonnessIn(dictionaries);
	const tables = (from: string, to: string) =>
		translationTables([from, to], pairsBetween(from, to, dictionaries), commonness);
	const [deEn, enDe] = tables('de', 'en');
	const [deFr, frDe] = tables('de', 'fr');
	const [frEn, enFr] = tables('fr', 'en');
	const [arEn, enAr] = tables('ar', 'en');
	const directions: Direction[] = [
		{ from: 'ar', to: 'en', table: arEn },
		{ from: 'de', to: 'en', table: deEn },
		{ from: 'de', to: 'fr', table: deFr },
		{ from: 'en', to: 'ar', table: enAr },
		{ from: 'en', to: 'de', table: enDe },
		{ from: 'en', to: 'fr', table: withPivot(enFr, enDe, deFr) },
		{ from: 'fr', to: 'de', table: frDe },
		{ from: 'fr', to: 'en', table: withPivot(frEn, frDe, deEn) },
	];
	const versions = dictionaries.map(({ version }) => version);
	return lexiconFile(directions, words.compoundParts, versions);
}

function readDictionary(source: Source, root: string, words: GermanWords): Dictionary {
	const files = readSource(source, root);
	const entries = parse(source, files);
	if (source.from === 'de') for (const entry of entries) words.add(entry, 'from');
	if (source.to === 'de') for (const entry of entries) words.add(entry, 'to');
	const pairs = entries
		.filter((entry) => !isRareTerm(entry, words))
		.flatMap((entry) => phrasePairs(entry, source.from, source.to));
	return { source, version: sourceVersion(source, files, root), pairs };
}

/** Names of species, parts of machines and the like, unless they are everyday words as well. */
function isRareTerm({ technical, groups }: DictionaryEntry, words: GermanWords): boolean {
	return (
		technical && groups.slice(0, 1).every(({ from }) => from.every(({ text }) => words.highestFrequency(text) <= 1))
	);
}

function parse({ format, sensesRanked }: Source, [first, second]: readonly Buffer[]): DictionaryEntry[] {
	if (format === 'ding') return parseDing(first!.toString('utf8'));
	return readDictd(first!, second!).map((body) => parseFreedict(body, sensesRanked));
}

/** What all dictionaries of two languages say, whichever of the two they translate from. */
function pairsBetween(a: string, b: string, dictionaries: readonly Dictionary[]): PhrasePair[] {
	return dictionaries.flatMap(({ source, pairs }) => {
		if (source.from === a && source.to === b) return pairs;
		return source.from === b && source.to === a ? reversed(pairs) : [];
	});
}

function commonnessIn(dictionaries: readonly Dictionary[]): Commonness {
	const counts = new Map<string, number>();
	const count = (stems: readonly string[], language: string) => {
		for (const stem of stems) counts.set(`${language} ${stem}`, (counts.get(`${language} ${stem}`) ?? 0) + 1);
	};
	for (const { source, pairs } of dictionaries)
		for (const { from, to } of pairs) {
			count(from, source.from);
			count(to, source.to);
		}
	return (term, language) => counts.get(`${language} ${term}`) ?? 0;
}
