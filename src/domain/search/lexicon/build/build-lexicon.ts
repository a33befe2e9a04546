import type { ArrayFile } from '../../index/array-file.ts';
import { readDictd } from './dictd.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { parseDing } from './ding.ts';
import { parseFreedict } from './freedict.ts';
import { GermanWords } from './german-words.ts';
import { lexiconFile, type Direction } from './lexicon-file.ts';
import { phrasePairs, reversed, type PhrasePair } from './phrase-pairs.ts';
import { readSource, sources, sourceVersion, type Source, type SourceVersion } from './sources.ts';
import { translationTables, withPivot } from './translation-table.ts';

interface Dictionary {
	readonly source: Source;
	readonly version: SourceVersion;
	readonly pairs: readonly PhrasePair[];
}

/** Makes the lexicon of the dictionaries installed under a root folder; the same dictionaries give the same bytes. */
export function buildLexicon(root: string): ArrayFile {
	const words = new GermanWords();
	const dictionaries = sources.map((source) => readDictionary(source, root, words));
	const [deEn, enDe] = translationTables(pairsBetween('de', 'en', dictionaries));
	const [deFr, frDe] = translationTables(pairsBetween('de', 'fr', dictionaries));
	const [frEn, enFr] = translationTables(pairsBetween('fr', 'en', dictionaries));
	const [arEn, enAr] = translationTables(pairsBetween('ar', 'en', dictionaries));
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
	return lexiconFile(directions, words.entries, versions);
}

function readDictionary(source: Source, root: string, words: GermanWords): Dictionary {
	const files = readSource(source, root);
	const entries = parse(source, files);
	if (source.from === 'de') for (const entry of entries) words.add(entry, 'from');
	if (source.to === 'de') for (const entry of entries) words.add(entry, 'to');
	const pairs = entries.flatMap((entry) => phrasePairs(entry, source.from, source.to));
	return { source, version: sourceVersion(source, files, root), pairs };
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
