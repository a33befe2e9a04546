import { afterAll, describe, expect, it } from 'vitest';
import { fullBitmap } from '../index/bitmap.ts';
import { openArrayFile } from '../index/array-file.ts';
import { Segment } from '../index/segment.ts';
import type { SearchDocument } from '../search-document.ts';
import { QueryThreads } from './query-threads.ts';
import { BuildThread } from './segment-building.ts';
import type { Snapshot } from './snapshot.ts';

const knowledge = {
	lexicon: undefined,
	concepts: [{ id: 'childcare', broader: [], labels: { de: 'Kinderbetreuung', en: 'childcare' }, words: {} }],
};
const building = new BuildThread(knowledge);
const queries = new QueryThreads(knowledge);
afterAll(() => Promise.all([building.close(), queries.close()]));

function documentOf(id: string, title: string): SearchDocument {
	const versions = [{ language: 'en', fields: { title } }];
	return { id, stamp: 1, versions, values: [], prior: 0, publishedAt: 0, startYear: 0, titles: { en: title } };
}

async function* batches(...titles: string[]) {
	for (const title of titles) yield [documentOf(title, title)];
}

function snapshotOf(version: number, ...segments: Uint8Array[]): Snapshot {
	const views = segments.map((bytes) => ({ bytes, live: fullBitmap(new Segment(openArrayFile(bytes)).size) }));
	return { version, segments: views };
}

async function found(snapshot: Snapshot, text: string): Promise<string[]> {
	const asked = { text, locale: 'en', detected: {}, selected: {}, sort: 'relevance', offset: 0, limit: 9 } as const;
	return (await queries.answer(snapshot, asked)).hits.map(({ id }) => id);
}

describe('a segment that is built in a thread', () => {
	it('is found by words and concepts in other threads', async () => {
		const snapshot = snapshotOf(1, await building.build(batches('childcare at the harbour', 'a lighthouse')));
		expect(await found(snapshot, 'lighthouse')).toEqual(['a lighthouse']);
		expect(await found(snapshot, 'Kinderbetreuung')).toEqual(['childcare at the harbour']);
	});

	it('holds the documents of its own batches where several are built at once', async () => {
		const built = await Promise.all([
			building.build(batches('ferry', 'harbour')),
			building.build(batches('lighthouse')),
		]);
		expect(await found(snapshotOf(2, built[1]!), '')).toEqual(['lighthouse']);
		expect((await found(snapshotOf(3, built[0]!), '')).sort()).toEqual(['ferry', 'harbour']);
	});

	it('is given up where its documents cannot be read, and the next one has nothing of it', async () => {
		async function* failing() {
			yield [documentOf('ferry', 'ferry')];
			throw new Error('the database is away');
		}
		await expect(building.build(failing())).rejects.toThrow('the database is away');
		expect(await found(snapshotOf(4, await building.build(batches('harbour'))), '')).toEqual(['harbour']);
	});

	it('is given up when the thread is closed, and none is begun any more', async () => {
		const closing = new BuildThread(knowledge);
		const reading = Promise.withResolvers<void>();
		const read = Promise.withResolvers<void>();
		async function* slow() {
			yield [documentOf('ferry', 'ferry')];
			reading.resolve();
			await read.promise;
			yield [documentOf('harbour', 'harbour')];
		}
		const built = closing.build(slow());
		await reading.promise;
		await closing.close();
		read.resolve();
		await expect(built).rejects.toThrow('closed');
		await expect(closing.build(batches('ferry'))).rejects.toThrow('closed');
	});
});

it('a segment of few documents is built by the threads that answer', async () => {
	const bytes = await queries.buildFew([documentOf('ferry', 'ferry'), documentOf('harbour', 'childcare')]);
	expect(await found(snapshotOf(7, bytes), 'Kinderbetreuung')).toEqual(['harbour']);
});

it('threads that have read ahead answer as before', async () => {
	await queries.prepare();
	const snapshot = snapshotOf(8, await queries.buildFew([documentOf('ferry', 'childcare')]));
	expect(await found(snapshot, 'Kinderbetreuung')).toEqual(['ferry']);
});

it('threads answer each question from the index that it is asked with', async () => {
	const [before, after] = [await building.build(batches('ferry')), await building.build(batches('harbour'))];
	const answers = Array.from({ length: 20 }, (_, turn) =>
		found(turn % 2 ? snapshotOf(5, before) : snapshotOf(6, after), ''),
	);
	expect(await Promise.all(answers)).toEqual(
		Array.from({ length: 20 }, (_, turn) => (turn % 2 ? ['ferry'] : ['harbour'])),
	);
});
