import { createHash } from 'node:crypto';
import type { Log } from '#platform/log/log.ts';
import type { Concept } from './concepts/concept.ts';
import { verifyArrayFile } from './index/array-file.ts';
import { fieldWeights } from './index/field-weights.ts';
import { segmentLayout } from './index/segment-builder.ts';
import { readSharedBytes } from './index/shared-bytes.ts';
import { analyserVersion } from './analysis/stem.ts';
import type { IndexAnswer, IndexQuery } from './index-query.ts';
import { IndexFolder } from './store/index-folder.ts';
import { IndexUpkeep } from './store/index-upkeep.ts';
import { PracticeIndex, type DocumentSource, type IndexBuilder } from './store/practice-index.ts';
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
	/** What else decides on documents: names of terms and places, facets. Another text makes the index new. */
	readonly names: string;
	readonly log: Log;
}

/** So many missing documents are indexed before the server opens; more are indexed while it answers from what is there. */
const quicklyIndexed = 2000;

/** The index in this process: kept up to date, asked in threads. */
export class SearchEngine {
	readonly knowledge: ThreadKnowledge;
	readonly index: PracticeIndex;
	readonly #upkeep: IndexUpkeep;
	readonly #threads: QueryThreads;
	readonly #building: BuildThread;

	constructor({ source, concepts, lexicon, folder, names, log }: EngineOptions) {
		this.knowledge = { lexicon: readSharedBytes(lexicon), concepts };
		verifyArrayFile(this.knowledge.lexicon!);
		this.#building = new BuildThread(this.knowledge);
		this.#threads = new QueryThreads(this.knowledge);
		const digest = knowledgeDigest(this.knowledge, names);
		const builder: IndexBuilder = {
			build: (batches) => this.#building.build(batches),
			buildFew: (documents) => this.#threads.buildFew(documents),
		};
		this.index = new PracticeIndex(source, builder, new IndexFolder(folder), digest);
		this.#upkeep = new IndexUpkeep(this.index, log);
		if (this.index.damaged.length > 0)
			log.warn({ files: this.index.damaged }, 'index files are damaged; what they held is indexed again');
	}

	/** Whether everything that was published when it was last looked at can be found. */
	get isComplete(): boolean {
		return this.#upkeep.isComplete;
	}

	/** Finds what is missing in the index and adds it: at once if it is little, else while it answers already. */
	async start(onComplete: () => void): Promise<void> {
		this.#upkeep.onComplete = onComplete;
		const missing = await this.index.missing();
		const indexed = this.#upkeep.update(missing);
		if (missing.length <= quicklyIndexed) await indexed;
	}

	/** Resolves when the documents with these ids can be found as they are now; after a failure it is tried again. */
	update(ids: readonly string[]): Promise<void> {
		return this.#upkeep.update(ids);
	}

	/** Compares the whole index with the source, and updates what differs. */
	compare(): Promise<void> {
		return this.#upkeep.compare();
	}

	/** Builds the whole index anew; the old one answers until it is there. */
	rebuild(): Promise<void> {
		return this.#upkeep.rebuild();
	}

	/** Reads ahead what the first question needs, which takes a second. */
	prepare(): Promise<void> {
		return this.#threads.prepare();
	}

	answer(query: IndexQuery): Promise<IndexAnswer> {
		return this.#threads.answer(this.index.snapshot, query);
	}

	async close(): Promise<void> {
		await this.#upkeep.close(() => this.#building.close());
		await this.#threads.close();
	}
}

/** Changes with everything but the texts themselves that decides what is in the index. */
export function knowledgeDigest({ lexicon, concepts }: ThreadKnowledge, names: string): string {
	const checksum = lexicon ? Buffer.from(lexicon.slice(0, 8)).toString('hex') : '';
	const known = JSON.stringify([segmentLayout, analyserVersion, fieldWeights, checksum, concepts, names]);
	return createHash('sha256').update(known).digest('hex');
}
