import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatIssue } from '#platform/yaml/read-yaml.ts';
import { readConcepts } from './read-concepts.server.ts';

const root = mkdtempSync(join(tmpdir(), 'kgp-concepts-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Reads a folder of these files; mistakes as `file:line: field: message`. */
function read(files: Record<string, string>) {
	const folder = mkdtempSync(join(root, 'concepts-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const { concepts, issues } = readConcepts(folder);
	return { concepts, mistakes: issues.map((issue) => formatIssue(issue).replaceAll(`${folder}/`, '')) };
}

const labels = (word: string) => `{ de: ${word}, en: ${word}, fr: ${word}, ar: ${word}, uk: ${word} }`;
const concept = (id: string, more = '') => `- id: ${id}\n  labels: ${labels(id)}\n${more}`;

it('gives the concepts of every file, with nothing where an editor wrote nothing', () => {
	const { concepts, mistakes } = read({
		'a.yaml': concept('childcare', '  broader: [family]\n  words:\n    de: [Kita]\n'),
		'b.yaml': concept('family'),
	});
	expect(mistakes).toEqual([]);
	expect(concepts.map(({ id, broader, words }) => [id, broader, words])).toEqual([
		['childcare', ['family'], { de: ['Kita'], en: [], fr: [], ar: [], uk: [] }],
		['family', [], { de: [], en: [], fr: [], ar: [], uk: [] }],
	]);
});

it.each([
	['an empty word', '  words:\n    de: [Kita, ""]\n', 'a.yaml:4: 0.words.de.1: is empty'],
	['a word without a letter', '  words:\n    de: [Kita, "–"]\n', 'a.yaml:4: 0.words.de.1: is empty'],
	[
		'a word that stands twice',
		'  words:\n    de: [Kita, Krippe, kita]\n',
		'a.yaml:4: 0.words.de.2: stands in this concept',
	],
	['a word that is the label', '  words:\n    de: [Kita, Home]\n', 'a.yaml:4: 0.words.de.1: stands in this concept'],
	['a language that concepts do not have', '  words:\n    ua: [дім]\n', 'a.yaml:4: 0.words.ua: '],
	[
		'a broader concept that is not there',
		'  broader: [nowhere]\n',
		'a.yaml:3: 0.broader.0: there is no concept "nowhere"',
	],
	['a concept broader than itself', '  broader: [home]\n', 'a.yaml:3: 0.broader: leads back to itself: home → home'],
])('refuses %s', (_, more, expected) => {
	const { mistakes } = read({ 'a.yaml': concept('home', more) });
	expect(mistakes).toHaveLength(1);
	expect(mistakes[0]).toContain(expected);
});

it('refuses a concept without a label in one of its languages', () => {
	const { mistakes } = read({ 'a.yaml': '- id: home\n  labels: { de: Heim, en: home, fr: foyer, ar: بيت }\n' });
	expect(mistakes).toHaveLength(1);
	expect(mistakes[0]).toMatch(/^a\.yaml:2: 0\.labels/);
});

it('refuses an id that another file has', () => {
	const { mistakes } = read({ 'a.yaml': concept('home'), 'b.yaml': concept('work') + concept('home') });
	expect(mistakes).toHaveLength(1);
	expect(mistakes[0]).toMatch(/^b\.yaml:3: 1\.id: "home" is a concept of .*a\.yaml already$/);
});

it('names the way of broader concepts that lead in a circle, once', () => {
	const { mistakes } = read({
		'a.yaml': concept('a', '  broader: [b]\n') + concept('b', '  broader: [c]\n'),
		'b.yaml': concept('c', '  broader: [b]\n') + concept('d', '  broader: [a]\n'),
	});
	expect(mistakes).toEqual(['a.yaml:6: 1.broader: leads back to itself: b → c → b']);
});

it('says of a file that cannot be read only that, not that its concepts are missing', () => {
	const { mistakes } = read({ 'a.yaml': concept('home', '  broader: [family]\n'), 'b.yaml': '- id: [\n' });
	expect(mistakes.length).toBeGreaterThan(0);
	for (const mistake of mistakes) expect(mistake).toMatch(/^b\.yaml:/);
});
