import { readConcepts } from '#domain/search/concepts/read-concepts.server.ts';
import { openArrayFile } from '#domain/search/index/array-file.ts';
import { fullBitmap } from '#domain/search/index/bitmap.ts';
import { Segment } from '#domain/search/index/segment.ts';
import { readSharedBytes } from '#domain/search/index/shared-bytes.ts';
import { detectLanguages } from '#domain/search/question/language-detector.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { IndexFolder } from '#domain/search/store/index-folder.ts';
import { segmentCapacity } from '#domain/search/store/practice-index.ts';
import { QueryThreads } from '#domain/search/threads/query-threads.ts';
import { BuildThread } from '#domain/search/threads/segment-building.ts';
import type { Snapshot, ThreadKnowledge } from '#domain/search/threads/snapshot.ts';
import { facetCounts } from './counted-facets.ts';
import type { Answer, Engine, Question } from './engine.ts';
import { residentBytes } from './memory.ts';

const batchSize = 64;
/** Nothing is learnt between building and opening, so that any name will do. */
const knowledgeName = 'bench';

/** The product's engine as it runs: segments on disk and in shared memory, built in one thread, asked in several. */
export class KgpEngine implements Engine {
	readonly #folder: IndexFolder;
	readonly #before = residentBytes();
	readonly #knowledge: ThreadKnowledge = {
		lexicon: readSharedBytes('lexicon/lexicon.bin'),
		concepts: readConcepts('content/concepts').concepts,
	};
	readonly #threads = new QueryThreads(this.#knowledge);
	#snapshot: Snapshot = { version: 0, segments: [] };

	constructor(folder: string) {
		this.#folder = new IndexFolder(folder);
	}

	async build(documents: Iterable<SearchDocument>): Promise<void> {
		const building = new BuildThread(this.#knowledge);
		const incoming = Iterator.from(documents);
		const segments: Segment[] = [];
		for (;;) {
			const segment = new Segment(openArrayFile(await building.build(batches(incoming))));
			if (segment.size === 0) break;
			this.#folder.save(segmentName(segments.length), segment.file.bytes);
			segments.push(segment);
		}
		await building.close();
		this.#folder.commit(knowledgeName, [...segments.keys()].map(segmentName));
		this.#show(segments);
	}

	async open(): Promise<void> {
		this.#show(this.#folder.read(knowledgeName).segments.map(({ segment }) => segment));
	}

	async search({ text, locale, selected, limit, facets }: Question): Promise<Answer> {
		const query = {
			text,
			locale,
			detected: detectLanguages(text),
			selected,
			sort: 'relevance',
			offset: 0,
			limit,
		} as const;
		const { hits, total, counts } = await this.#threads.answer(this.#snapshot, query);
		const answer = { ids: hits.map(({ id }) => id), total };
		return facets ? { ...answer, facets: facetCounts(counts) } : answer;
	}

	async indexBytes(): Promise<number> {
		return this.#snapshot.segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
	}

	/** All that the process has grown by: index, lexicon, concepts, threads, and garbage of theirs. */
	async memoryBytes(): Promise<number> {
		return residentBytes() - this.#before;
	}

	async close(): Promise<void> {
		await this.#threads.close();
	}

	#show(segments: readonly Segment[]): void {
		this.#snapshot = {
			version: this.#snapshot.version + 1,
			segments: segments.map(({ file, size }) => ({ bytes: file.bytes, live: fullBitmap(size) })),
		};
	}
}

function segmentName(number: number): string {
	return `${number}.segment`;
}

/** Documents for one segment, in batches; what is left stays in the iterator. */
function* batches(documents: Iterator<SearchDocument>): Generator<SearchDocument[]> {
	for (let left = segmentCapacity; left > 0; left -= batchSize) {
		const batch: SearchDocument[] = [];
		while (batch.length < batchSize) {
			const next = documents.next();
			if (next.done) break;
			batch.push(next.value);
		}
		yield batch;
		if (batch.length < batchSize) return;
	}
}
