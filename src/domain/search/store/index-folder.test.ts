import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Analyser } from '../analysis/analyser.ts';
import { ConceptMatcher } from '../concepts/concept-matcher.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { IndexFolder } from './index-folder.ts';

const analyser = new Analyser();
const { bytes } = new SegmentBuilder(analyser, new ConceptMatcher([], analyser)).finish();

let path: string;
let folder: IndexFolder;
beforeEach(() => {
	path = mkdtempSync(join(tmpdir(), 'kgp-folder-'));
	folder = new IndexFolder(join(path, 'search'));
});
afterEach(() => rmSync(path, { recursive: true }));

const files = () => readdirSync(join(path, 'search')).sort();
const manifest = () => join(path, 'search', 'manifest.json');

function kept(...names: string[]): void {
	for (const name of names) folder.save(name, bytes);
	folder.commit('known', names);
}

it('gives back the segments that the manifest names', () => {
	kept('a.segment', 'b.segment');
	const { segments, damaged } = folder.read('known');
	expect(segments.map(({ name }) => name)).toEqual(['a.segment', 'b.segment']);
	expect(damaged).toEqual([]);
});

it('is empty before anything was saved, and makes no folder by reading', () => {
	expect(folder.read('known')).toEqual({ segments: [], damaged: [] });
	expect(readdirSync(path)).toEqual([]);
});

it('gives nothing that other knowledge made', () => {
	kept('a.segment');
	expect(folder.read('known otherwise')).toEqual({ segments: [], damaged: [] });
});

it('names a segment that is gone', () => {
	kept('a.segment', 'b.segment');
	rmSync(join(path, 'search', 'a.segment'));
	const { segments, damaged } = folder.read('known');
	expect(segments.map(({ name }) => name)).toEqual(['b.segment']);
	expect(damaged).toEqual(['a.segment']);
});

it('removes with a commit what no manifest names, drafts included', () => {
	kept('a.segment');
	folder.save('b.segment', bytes);
	writeFileSync(join(path, 'search', 'c.segment.draft'), 'half');
	folder.commit('known', ['b.segment']);
	expect(files()).toEqual(['b.segment', 'manifest.json']);
});

it('keeps the manifest and the segments that count when it is tidied', () => {
	kept('a.segment');
	folder.save('b.segment', bytes);
	folder.tidy(['a.segment']);
	expect(files()).toEqual(['a.segment', 'manifest.json']);
	expect(folder.read('known').segments).toHaveLength(1);
});

it.each([
	['a name elsewhere', ['../../secret.segment']],
	['an absolute name', ['/etc/passwd']],
	['something that is no name', [1]],
	['no list', 'a.segment'],
])('takes no manifest that has %s', (_, segments) => {
	kept('a.segment');
	writeFileSync(manifest(), JSON.stringify({ ...(JSON.parse(readFileSync(manifest(), 'utf8')) as object), segments }));
	expect(folder.read('known')).toEqual({ segments: [], damaged: [] });
});

it('names a segment that cannot be read', () => {
	kept('a.segment', 'b.segment');
	rmSync(join(path, 'search', 'a.segment'));
	mkdirSync(join(path, 'search', 'a.segment'));
	expect(folder.read('known').damaged).toEqual(['a.segment']);
});

it('leaves folders alone that are not its own', () => {
	mkdirSync(join(path, 'search', 'lost+found'), { recursive: true });
	kept('a.segment');
	expect(files()).toEqual(['a.segment', 'lost+found', 'manifest.json']);
});
