import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lexicon } from '../lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';

const root = mkdtempSync(join(tmpdir(), 'dictionaries-'));

function install(file: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), content);
}

const digit = (number: number) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charAt(number);
const inBase64 = (number: number) => digit(number >> 6) + digit(number & 63);

function installFreedict(name: string, bodies: readonly string[]): void {
	let offset = 0;
	const index = bodies.map((body) => {
		const length = Buffer.byteLength(body);
		offset += length;
		return `word\t${inBase64(offset - length)}\t${inBase64(length)}\n`;
	});
	install(`usr/share/dictd/freedict-${name}.index`, `00databaseurl\tA\tA\n${index.join('')}`);
	install(`usr/share/dictd/freedict-${name}.dict.dz`, gzipSync(bodies.join('')));
}

beforeAll(() => {
	install('usr/share/trans/de-en', 'Haus {n} | Häuser {pl} :: house | houses\nHammerhai {m} [zool.] :: hammerhead\n');
	install('var/lib/dpkg/status', 'Package: trans-de-en\nStatus: installed\nVersion: 9.9-1\n');
	installFreedict('deu-fra', ['Haus /haʊs/ <n, neut>\nmaison\nein Gebäude\n']);
	installFreedict('fra-deu', ['maison /mɛzɔ̃/ <n, fem>\nHaus\n', 'garage /x/ <n, masc>\nGarage\n']);
	installFreedict('fra-eng', ['garage /x/ <n, masc>\ngarage\n']);
	installFreedict('eng-fra', []);
	installFreedict('ara-eng', ['بيت /bˈajt/\nHouse\n']);
	installFreedict('eng-ara', ['House /hˈaʊs/\nالبيت\n']);
});
afterAll(() => rmSync(root, { recursive: true }));

it('makes a lexicon of installed dictionaries, the same bytes each time', () => {
	const { bytes, meta } = buildLexicon(root);
	const lexicon = Lexicon.open(bytes);
	const best = (stem: string, from: string, to: string) => lexicon.translations(stem, from, to)[0]?.term;
	expect([best('haus', 'de', 'en'), best('haus', 'de', 'fr')]).toEqual(['hous', 'maison']);
	expect([best('garag', 'fr', 'en'), best('بيت', 'ar', 'en'), best('hous', 'en', 'ar')]).toEqual([
		'garag',
		'hous',
		'بيت',
	]);
	expect(meta['sources']).toContainEqual(expect.objectContaining({ package: 'trans-de-en', version: '9.9-1' }));
	expect(Buffer.compare(bytes, buildLexicon(root).bytes)).toBe(0);
});

it('translates between French and English through German where no dictionary does', () => {
	const lexicon = Lexicon.open(buildLexicon(root).bytes);
	expect(lexicon.translations('maison', 'fr', 'en').map(({ term }) => term)).toEqual(['hous']);
});

it('leaves out technical terms that are no everyday words, but keeps both numbers of a word', () => {
	const lexicon = Lexicon.open(buildLexicon(root).bytes);
	expect(lexicon.knows('hammerhai', 'de')).toBe(false);
	expect([lexicon.frequency('haus'), lexicon.frequency('hauser')]).toEqual([3, 1]);
});

it('says which package to install where a dictionary is missing', () => {
	const empty = join(root, 'empty');
	expect(() => buildLexicon(empty)).toThrow(/trans\/de-en is missing: install the Debian package trans-de-en/);
});
