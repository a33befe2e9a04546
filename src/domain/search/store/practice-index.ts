import { countBits, fullBitmap } from '../index/bitmap.ts';
import { openArrayFile } from '../index/array-file.ts';
import { Segment } from '../index/segment.ts';
import type { SearchDocument } from '../search-document.ts';
import type { Snapshot } from '../threads/snapshot.ts';
import type { IndexFolder } from './index-folder.ts';

/** Where documents come from. */
export interface DocumentSource {
	/** The stamp of every document there is, by id. */
	stamps(): Promise<ReadonlyMap<string, number>>;
	/** The documents with these ids, in batches; ids that are gone are left out. */
	documents(ids: readonly string[]): AsyncIterable<readonly SearchDocument[]>;
}

/** Makes segments; gives their bytes. */
export interface IndexBuilder {
	/** Of few documents, at once. */
	buildFew(documents: readonly SearchDocument[]): Promise<Uint8Array>;
	build(batches: AsyncIterable<readonly SearchDocument[]> | Iterable<readonly SearchDocument[]>): Promise<Uint8Array>;
}

/** Items in a saved segment, at most; a change of one never costs more than this. */
export const segmentCapacity = 32_768;
/** So many documents are worth a saved segment; fewer stay in the live one, in memory alone. */
export const worthSaving = 32;
/** So many small segments are joined. */
const mostSmallSegments = 8;

interface Part {
	/** File of a saved segment; the live one has none. */
	readonly name: string | undefined;
	readonly segment: Segment;
	live: Uint32Array;
}

/**
 * The index as it is kept: immutable saved segments and a small live one that is built anew with each change.
 * What the source has and the index has not is found by comparing stamps, so that nothing can be lost on the way.
 */
export class PracticeIndex {
	readonly #source: DocumentSource;
	readonly #builder: IndexBuilder;
	readonly #folder: IndexFolder;
	readonly #knowledge: string;
	#parts: Part[];
	#liveIds = new Set<string>();
	/** Whether the manifest names the segments that are there. */
	#isCommitted = true;
	#version = 1;
	#snapshot: Snapshot | undefined;
	/** Names of files that were found damaged when the index was opened. */
	readonly damaged: readonly string[];

	constructor(source: DocumentSource, builder: IndexBuilder, folder: IndexFolder, knowledge: string) {
		this.#source = source;
		this.#builder = builder;
		this.#folder = folder;
		this.#knowledge = knowledge;
		const { segments, damaged } = folder.read(knowledge);
		this.damaged = damaged;
		this.#parts = segments.map(({ name, segment }) => ({ name, segment, live: shared(fullBitmap(segment.size)) }));
	}

	get snapshot(): Snapshot {
		this.#snapshot ??= {
			version: this.#version,
			segments: this.#parts.map(({ segment, live }) => ({ bytes: segment.file.bytes, live })),
		};
		return this.#snapshot;
	}

	/** How many documents can be found. */
	get size(): number {
		return this.#parts.reduce((sum, { live }) => sum + countBits(live), 0);
	}

	/** Ids of documents that the source has and the index has not, or not as they are now. */
	async missing(): Promise<string[]> {
		if (!this.#isCommitted) this.#commit();
		const wanted = await this.#source.stamps();
		this.#keepOnly(wanted);
		const present = this.#present();
		return [...wanted.keys()].filter((id) => !present.has(id));
	}

	/** Brings documents up to date; those that are gone are forgotten. */
	async update(ids: readonly string[]): Promise<void> {
		const all = [...new Set([...this.#liveIds, ...ids])];
		if (all.length < worthSaving) await this.#replaceLive(all, ids);
		else await this.#saveSegments(all);
		await this.#joinSmall();
	}

	/** Builds everything anew from the source; the old index answers until the new one is there. */
	async rebuild(): Promise<void> {
		await this.#saveSegments([...(await this.#source.stamps()).keys()], this.#present());
		await this.#joinSmall();
	}

	async #replaceLive(all: readonly string[], changed: readonly string[]): Promise<void> {
		const documents: SearchDocument[] = [];
		for await (const batch of this.#source.documents(all)) documents.push(...batch);
		const segment = segmentIn(await this.#builder.buildFew(documents));
		this.#forget(new Set(changed));
		this.#parts = this.#parts.filter(({ name }) => name !== undefined);
		if (segment.size > 0) this.#parts.push({ name: undefined, segment, live: shared(fullBitmap(segment.size)) });
		this.#liveIds = new Set(all);
		this.#changed();
	}

	async #saveSegments(ids: readonly string[], replaced: ReadonlySet<string> = new Set(ids)): Promise<void> {
		this.#folder.tidy(this.#savedNames());
		const added: Part[] = [];
		for (let from = 0; from < ids.length; from += segmentCapacity)
			added.push(await this.#savedPart(ids.slice(from, from + segmentCapacity)));
		this.#forget(replaced);
		this.#parts = [...this.#parts.filter(({ name }) => name !== undefined), ...added];
		this.#liveIds.clear();
		this.#commit();
	}

	async #savedPart(ids: readonly string[]): Promise<Part> {
		const segment = segmentIn(await this.#builder.build(this.#source.documents(ids)));
		const name = `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}.segment`;
		this.#folder.save(name, segment.file.bytes);
		return { name, segment, live: shared(fullBitmap(segment.size)) };
	}

	/** Joins small segments, so that there are never many of them. */
	async #joinSmall(): Promise<void> {
		const small = this.#parts.filter(({ name, live }) => name !== undefined && countBits(live) < segmentCapacity / 2);
		if (small.length > mostSmallSegments) await this.#saveSegments([...small.flatMap(idsOf), ...this.#liveIds]);
	}

	/** Leaves alive the items whose document still has the same stamp; of several, one. */
	#keepOnly(wanted: ReadonlyMap<string, number>): void {
		const seen = new Set<string>();
		for (const part of this.#parts.toReversed())
			this.#keep(part, (id, item) => wanted.get(id) === part.segment.stamps[item] && !seen.has(id) && !!seen.add(id));
		this.#changed();
	}

	#forget(ids: ReadonlySet<string>): void {
		for (const part of this.#parts) this.#keep(part, (id) => !ids.has(id));
	}

	/** Threads that still answer from the bitmap as it was are not disturbed. */
	#keep(part: Part, isKept: (id: string, item: number) => boolean): void {
		const live = shared(part.live);
		for (let item = 0; item < part.segment.size; item++)
			if (!isKept(part.segment.id(item), item)) live[item >>> 5]! &= ~(1 << (item & 31));
		part.live = live;
	}

	#present(): Set<string> {
		return new Set(this.#parts.flatMap((part) => idsOf(part)));
	}

	#commit(): void {
		this.#parts = this.#parts.filter(({ live }) => countBits(live) > 0);
		this.#changed();
		this.#isCommitted = false;
		this.#folder.commit(this.#knowledge, this.#savedNames());
		this.#isCommitted = true;
	}

	#savedNames(): string[] {
		return this.#parts.flatMap(({ name }) => name ?? []);
	}

	#changed(): void {
		this.#version++;
		this.#snapshot = undefined;
	}
}

function segmentIn(bytes: Uint8Array): Segment {
	return new Segment(openArrayFile(bytes));
}

function idsOf({ segment, live }: Part): string[] {
	const ids: string[] = [];
	for (let item = 0; item < segment.size; item++)
		if ((live[item >>> 5]! >>> (item & 31)) & 1) ids.push(segment.id(item));
	return ids;
}

function shared(bitmap: Uint32Array): Uint32Array {
	const copy = new Uint32Array(new SharedArrayBuffer(bitmap.length * 4));
	copy.set(bitmap);
	return copy;
}
