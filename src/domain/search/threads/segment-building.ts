import { Tinypool } from 'tinypool';
import type { SearchDocument } from '../search-document.ts';
import type { BuildStep } from './build-thread.ts';
import { threadFile } from './query-threads.ts';
import type { ThreadKnowledge } from './snapshot.ts';

/** After this time without work the thread ends and its memory is free. */
const idleMilliseconds = 60_000;

/** Builds segments in a thread of its own, one after the other. */
export class BuildThread {
	readonly #pool: Tinypool;
	#turn: Promise<unknown> = Promise.resolve();
	#isClosed = false;

	constructor(knowledge: ThreadKnowledge) {
		this.#pool = new Tinypool({
			filename: threadFile('build-thread'),
			workerData: knowledge,
			minThreads: 0,
			maxThreads: 1,
			idleTimeout: idleMilliseconds,
			isolateWorkers: false,
		});
	}

	/** Bytes of the segment that holds the documents, which come in batches. */
	build(batches: AsyncIterable<readonly SearchDocument[]> | Iterable<readonly SearchDocument[]>): Promise<Uint8Array> {
		const building = this.#turn.then(async () => {
			await this.#step({ documents: [], isFirst: true });
			for await (const documents of batches) await this.#step({ documents });
			return (await this.#step({ documents: [], isLast: true })) as Uint8Array;
		});
		this.#turn = building.catch(() => undefined);
		return building;
	}

	/** A pool that has been destroyed would begin anew. */
	async #step(step: BuildStep): Promise<Uint8Array | undefined> {
		if (this.#isClosed) throw new Error('the building thread is closed');
		return this.#pool.run(step) as Promise<Uint8Array | undefined>;
	}

	/** What is being built is given up. */
	close(): Promise<void> {
		this.#isClosed = true;
		return this.#pool.destroy();
	}
}
