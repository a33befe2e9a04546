import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Analyser } from '../analysis/analyser.ts';
import { ConceptMatcher } from '../concepts/concept-matcher.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import { SearchIndex } from '../search-index.ts';
import type { SearchDocument } from '../search-document.ts';
import { segmentViews } from '../threads/snapshot.ts';
import { IndexFolder } from './index-folder.ts';
import { PracticeIndex, type DocumentSource, type IndexBuilder } from './practice-index.ts';

const analyser = new Analyser();
const knowledge = { analyser, concepts: new ConceptMatcher([], analyser), lexicon: undefined };

const builder: IndexBuilder = {
	buildFew: (documents) => builder.build([documents]),
	async build(batches) {
		const segment = new SegmentBuilder(analyser, knowledge.concepts);
		for await (const documents of batches) documents.forEach((document) => segment.add(document));
		return segment.finish().bytes;
	},
};

/** Documents of one word each, as a source whose content can be changed. */
class Words implements DocumentSource {
	readonly words = new Map<string, string>();

	async stamps() {
		return new Map([...this.words].map(([id, word]) => [id, word.length * 1000 + word.charCodeAt(0)]));
	}

	async *documents(ids: readonly string[]) {
		const stamps = await this.stamps();
		yield ids.flatMap((id) => (this.words.has(id) ? [this.#document(id, stamps.get(id)!)] : []));
	}

	#document(id: string, stamp: number): SearchDocument {
		const versions = [{ language: 'en', fields: { title: this.words.get(id)! } }];
		return { id, stamp, versions, values: [], prior: 0, publishedAt: 0, startYear: 0, titles: {} };
	}
}

let folder: string;
let source: Words;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kgp-index-'));
	source = new Words();
	for (let number = 0; number < 40; number++) source.words.set(`id-${number}`, 'harbour');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (known = 'known') => new PracticeIndex(source, builder, new IndexFolder(folder), known);

async function current(known?: string): Promise<PracticeIndex> {
	const index = open(known);
	await index.update(await index.missing());
	return index;
}

function found(index: PracticeIndex, text: string): string[] {
	const query = {
		text,
		locale: 'en',
		detected: { en: 1 },
		selected: {},
		sort: 'relevance',
		offset: 0,
		limit: 100,
	} as const;
	return new SearchIndex(segmentViews(index.snapshot), knowledge).answer(query).hits.map((hit) => hit.id);
}

function segmentFiles(): string[] {
	return readdirSync(folder).filter((name) => name.endsWith('.segment'));
}

describe('the kept index', () => {
	it('is complete when it is opened again, and needs nothing from the source', async () => {
		await current();
		const again = open();
		expect(await again.missing()).toEqual([]);
		expect(found(again, 'harbour')).toHaveLength(40);
	});

	it('finds a changed document by its new words only, at once and after opening it again', async () => {
		const index = await current();
		source.words.set('id-7', 'lighthouse');
		await index.update(['id-7']);
		expect(found(index, 'lighthouse')).toEqual(['id-7']);
		expect(found(index, 'harbour')).not.toContain('id-7');
		const again = await current();
		expect(found(again, 'lighthouse')).toEqual(['id-7']);
		expect(found(again, 'harbour')).toHaveLength(39);
	});

	it('forgets a document that is gone', async () => {
		const index = await current();
		source.words.delete('id-3');
		await index.update(['id-3']);
		expect(found(index, 'harbour')).not.toContain('id-3');
		expect(index.size).toBe(39);
	});

	it('joins small segments, and loses nothing', async () => {
		const index = await current();
		for (let round = 0; round < 12; round++) {
			const names = Array.from({ length: 35 }, (_, number) => `r${round}-${number}`);
			for (const name of names) source.words.set(name, 'ferry');
			await index.update(names);
		}
		expect(segmentFiles().length).toBeLessThanOrEqual(9);
		expect(index.size).toBe(40 + 12 * 35);
	});

	it('answers a thread from the index as it was when it asked', async () => {
		const index = await current();
		const before = index.snapshot;
		source.words.set('id-7', 'lighthouse');
		await index.update(['id-7']);
		const query = {
			text: 'harbour',
			locale: 'en',
			detected: {},
			selected: {},
			sort: 'relevance',
			offset: 0,
			limit: 100,
		} as const;
		expect(new SearchIndex(segmentViews(before), knowledge).answer(query).total).toBe(40);
	});

	it('is built anew where the same texts would be indexed otherwise', async () => {
		await current('known');
		const other = open('known otherwise');
		expect(await other.missing()).toHaveLength(40);
		await other.rebuild();
		expect(other.size).toBe(40);
	});

	it('has after a rebuild what the source has, whatever it had before', async () => {
		const index = await current();
		source.words.delete('id-3');
		source.words.set('id-7', 'lighthouse');
		await index.rebuild();
		expect(found(index, 'harbour')).toHaveLength(38);
		expect(found(index, 'lighthouse')).toEqual(['id-7']);
		expect(segmentFiles()).toHaveLength(1);
	});
});

describe('after an accident', () => {
	/** Two saved segments, so that one can be damaged. */
	async function withTwoSegments(): Promise<void> {
		const index = await current();
		for (let number = 0; number < 40; number++) source.words.set(`new-${number}`, 'ferry');
		await index.update(await index.missing());
	}

	it.each([
		['a changed byte', (bytes: Buffer) => ((bytes[bytes.length >> 1]! ^= 1), bytes)],
		['a file cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
		['an empty file', () => Buffer.alloc(0)],
	])('%s is found, the rest answers, and what is missing is built again', async (_, damage) => {
		await withTwoSegments();
		const [name] = segmentFiles() as [string];
		writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
		const index = open();
		expect(index.damaged).toEqual([name]);
		expect(index.size).toBe(40);
		await index.update(await index.missing());
		expect(index.size).toBe(80);
		expect(open().damaged).toEqual([]);
	});

	it('a failed change leaves the index as it was, and the next one removes its remains', async () => {
		const index = await current();
		const save = vi.spyOn(IndexFolder.prototype, 'save').mockImplementationOnce(() => {
			writeFileSync(join(folder, 'half.segment.draft'), 'half');
			throw new Error('no space left on device');
		});
		for (const id of source.words.keys()) source.words.set(id, 'ferry');
		await expect(index.rebuild()).rejects.toThrow('no space left');
		expect(found(index, 'harbour')).toHaveLength(40);
		await index.rebuild();
		expect(found(index, 'ferry')).toHaveLength(40);
		expect(readdirSync(folder)).toHaveLength(2);
		save.mockRestore();
	});

	it('a segment that was written without a manifest, as before a crash, counts for nothing', async () => {
		await current();
		const [name] = segmentFiles() as [string];
		writeFileSync(join(folder, 'leftover.segment'), readFileSync(join(folder, name)));
		expect(open().size).toBe(40);
	});

	it.each(['', 'not json', '{"knowledge":"known"}'])('a manifest that says %j leads to a new index', async (text) => {
		await current();
		writeFileSync(join(folder, 'manifest.json'), text);
		expect((await current()).size).toBe(40);
	});
});

it('a manifest that could not be written is written with the next comparison', async () => {
	const manifest = join(folder, 'manifest.json');
	mkdirSync(manifest);
	const index = open();
	await expect(index.missing().then((ids) => index.update(ids))).rejects.toThrow();
	expect(index.size).toBe(40);
	rmSync(manifest, { recursive: true });
	expect(await index.missing()).toEqual([]);
	expect(open().size).toBe(40);
});
