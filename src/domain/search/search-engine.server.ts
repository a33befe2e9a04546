import { createHash } from 'node:crypto';
import type { Log } from '#platform/log/log.ts';
import type { Concept } from './concepts/concept.ts';
import { verifyArrayFile } from './index/array-file.ts';
import { fieldWeights } from './index/field-weights.ts';
import { readSharedBytes } from './index/shared-bytes.ts';
import { analyserVersion } from './analysis/stem.ts';
import type { IndexAnswer, IndexQuery } from './index-query.ts';
import { IndexFolder } from './store/index-folder.ts';
import { PracticeIndex, type DocumentSource } from './store/practice-index.ts';
import { QueryThreads } from './threads/query-threads.ts';
import { BuildThread } from './threads/segment-building.ts';
import type { ThreadKnowledge } from './threads/snapshot.ts';

export interface EngineOptions {
	readonly source: DocumentSource;
	readonly concepts: readonly Concept[];
	/** Path of the lexicon file. */
	readonly lexicon: string;
	/** Folder in which the index is kept. */
	readonly folder: string;
	/** Names of terms and places, as far as documents have them: another text makes the index new. */
	readonly names: string;
	readonly log: Log;
}

/** So many missing documents are indexed before the server opens; more are indexed while it answers from what is there. */
const quicklyIndexed = 2000;
const retryMilliseconds = 1000;

/** The index in this process: kept up to date, asked in threads. */
export class SearchEngine {
	readonly knowledge: ThreadKnowledge;
	readonly index: PracticeIndex;
	readonly #threads: QueryThreads;
	readonly #building: BuildThread;
	readonly #log: Log;
	readonly #pending = new Set<string>();
	#comparing = false;
	#work: Promise<void> = Promise.resolve();
	#retry: NodeJS.Timeout | undefined;
	#isComplete = false;

	constructor({ source, concepts, lexicon, folder, names, log }: EngineOptions) {
		this.knowledge = { lexicon: readSharedBytes(lexicon), concepts };
		verifyArrayFile(this.knowledge.lexicon!);
		this.#log = log;
		this.#building = new BuildThread(this.knowledge);
		this.#threads = new QueryThreads(this.knowledge);
		const digest = knowledgeDigest(this.knowledge, names);
		this.index = new PracticeIndex(source, this.#building, new IndexFolder(folder), digest);
		if (this.index.damaged.length > 0)
			log.warn({ files: this.index.damaged }, 'index files are damaged; what they held is indexed again');
	}

	/** Whether everything that was published when it was last looked at can be found. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** Finds what is missing in the index and adds it: at once if it is little, else while it answers already. */
	async start(onComplete: () => void): Promise<void> {
		const missing = await this.index.missing();
		if (missing.length === 0) this.#isComplete = true;
		else if (missing.length <= quicklyIndexed) await this.update(missing);
		else void this.update(missing).then(onComplete);
	}

	/** Resolves when the documents with these ids can be found as they are now; after a failure it is tried again. */
	update(ids: readonly string[]): Promise<void> {
		for (const id of ids) this.#pending.add(id);
		return this.#enqueue();
	}

	/** Compares the whole index with the source, and updates what differs. */
	compare(): Promise<void> {
		this.#comparing = true;
		return this.#enqueue();
	}

	/** Builds the whole index anew; the old one answers until it is there. */
	rebuild(): Promise<void> {
		this.#work = this.#work.then(() => this.index.rebuild());
		return this.#work;
	}

	answer(query: IndexQuery): Promise<IndexAnswer> {
		return this.#threads.answer(this.index.snapshot, query);
	}

	async close(): Promise<void> {
		clearTimeout(this.#retry);
		await this.#work;
		await this.#threads.close();
		await this.#building.close();
	}

	#enqueue(): Promise<void> {
		this.#work = this.#work.then(() => this.#catchUp());
		return this.#work;
	}

	async #catchUp(): Promise<void> {
		const ids = [...this.#pending];
		const comparing = this.#comparing;
		if (ids.length === 0 && !comparing) return;
		this.#pending.clear();
		this.#comparing = false;
		try {
			await this.index.update(comparing ? [...ids, ...(await this.index.missing())] : ids);
			this.#isComplete = true;
		} catch (error) {
			this.#log.error({ err: error }, 'the index could not be updated; trying again');
			this.#isComplete = false;
			for (const id of ids) this.#pending.add(id);
			this.#comparing ||= comparing;
			this.#retry = setTimeout(() => void this.#enqueue(), retryMilliseconds).unref();
		}
	}
}

/** Changes with everything but the texts themselves that decides what is in the index. */
export function knowledgeDigest({ lexicon, concepts }: ThreadKnowledge, names: string): string {
	const checksum = lexicon ? Buffer.from(lexicon.slice(0, 8)).toString('hex') : '';
	const known = JSON.stringify([analyserVersion, fieldWeights, checksum, concepts, names]);
	return createHash('sha256').update(known).digest('hex');
}
