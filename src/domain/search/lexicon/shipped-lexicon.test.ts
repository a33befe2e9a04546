import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyserVersion, stemOf } from '../analysis/stem.ts';
import { verifyArrayFile } from '../index/array-file.ts';
import { readSharedBytes } from '../index/shared-bytes.ts';
import { sources } from './build/sources.ts';
import { Lexicon, type LexiconMeta } from './lexicon.ts';

const bytes = readSharedBytes('lexicon/lexicon.bin');
const manifest = JSON.parse(readFileSync('lexicon/manifest.json', 'utf8')) as LexiconMeta & { sha256: string };
const lexicon = Lexicon.open(bytes);

function translated(word: string, from: string, to: string): string[] {
	return lexicon.translations(stemOf(word, from), from, to).map(({ term }) => term);
}

describe('the shipped file', () => {
	it('is whole, and the one that the manifest tells of', () => {
		expect(() => verifyArrayFile(bytes)).not.toThrow();
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.sha256);
	});

	it('has the stems of the present analyser; otherwise build it again, see lexicon/README.md', () => {
		expect(lexicon.analyserVersion).toBe(analyserVersion);
	});

	it('names version, licence and digest of every dictionary', () => {
		expect(manifest.sources.map((source) => source.package)).toEqual(sources.map((source) => source.package));
		for (const { version, licence, sha256 } of manifest.sources)
			expect([version, licence, sha256]).toEqual([
				expect.stringMatching(/^\d/),
				expect.stringMatching(/^(GPL|CC)-/),
				expect.stringMatching(/^[0-9a-f]{64}$/),
			]);
	});

	it('stays small', () => {
		expect(bytes.length).toBeLessThan(15_000_000);
	});
});

describe('words of municipalities', () => {
	it.each([
		['Kinderbetreuung', 'de', 'en', 'childcare'],
		['Wohnung', 'de', 'en', 'apartment'],
		['Wohnung', 'de', 'en', 'flat'],
		['Flüchtlinge', 'de', 'en', 'refugee'],
		['Bürgermeisterin', 'de', 'fr', 'maire'],
		['refugees', 'en', 'de', 'Flüchtling'],
		['childcare', 'en', 'de', 'Kinderbetreuung'],
		['volunteers', 'en', 'fr', 'bénévole'],
		['logement', 'fr', 'en', 'housing'],
		['logements', 'fr', 'de', 'Wohnung'],
		['bénévoles', 'fr', 'de', 'Ehrenamt'],
		['سكن', 'ar', 'en', 'dwelling'],
		['لاجئين', 'ar', 'de', 'Flüchtling'],
		['المدرسة', 'ar', 'fr', 'école'],
		['school', 'en', 'ar', 'مدرسة'],
	])('%s (%s → %s) is %s', (word, from, to, expected) => {
		expect(translated(word, from, to)).toContain(stemOf(expected, to));
	});

	it('are counted for splitting compounds: parts often, single endings never', () => {
		expect(lexicon.frequency('haus')).toBeGreaterThan(100);
		expect(lexicon.frequency('betreuung')).toBeGreaterThan(5);
		expect(lexicon.frequency('ung')).toBe(0);
	});
});
