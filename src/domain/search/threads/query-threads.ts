import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type { IndexAnswer, IndexQuery } from '../index-query.ts';
import type { SearchDocument } from '../search-document.ts';
import type { Snapshot, ThreadKnowledge } from './snapshot.ts';

/** More threads than this only cost memory. */
const most = 4;

/** Answers queries in threads, so that a slow one never holds up the server. */
export class QueryThreads {
	readonly #pool: Tinypool;

	constructor(knowledge: ThreadKnowledge) {
		const threads = Math.min(most, availableParallelism());
		this.#pool = new Tinypool({
			filename: threadFile('query-thread'),
			workerData: knowledge,
			minThreads: threads,
			maxThreads: threads,
			isolateWorkers: false,
		});
	}

	answer(snapshot: Snapshot, query: IndexQuery): Promise<IndexAnswer> {
		return this.#pool.run({ snapshot, query }) as Promise<IndexAnswer>;
	}

	/** Builds a segment of few documents: these threads are awake, and the building thread takes a while to begin. */
	buildFew(documents: readonly SearchDocument[]): Promise<Uint8Array> {
		return this.#pool.run(documents, { name: 'segmentOf' }) as Promise<Uint8Array>;
	}

	/** Has the threads that are idle read ahead what their first question needs. */
	async prepare(): Promise<void> {
		await Promise.all(this.#pool.threads.map(() => this.#pool.run(undefined, { name: 'prepare' })));
	}

	close(): Promise<void> {
		return this.#pool.destroy();
	}
}

const isBuilt = !import.meta.url.endsWith('.ts');

/** The file that a thread runs: built where this module is, else the source as it is. We start in the project's folder. */
export function threadFile(name: string): string {
	return resolve(isBuilt ? `build/server/${name}.js` : `src/domain/search/threads/${name}.ts`);
}
