import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DamagedFile, openArrayFile, verifyArrayFile } from '../index/array-file.ts';
import { Segment } from '../index/segment.ts';
import { readSharedBytes } from '../index/shared-bytes.ts';
import { writeWhole } from './write-whole.ts';

/** A segment that is kept on disk. */
export interface SavedSegment {
	readonly name: string;
	readonly segment: Segment;
}

const manifestSchema = v.object({
	/** Digest of everything that the same texts are indexed by; another one makes every segment useless. */
	knowledge: v.string(),
	segments: v.array(v.pipe(v.string(), v.regex(/^[\w-]+\.segment$/))),
});

const manifestName = 'manifest.json';

/** The index on disk: segment files, and a manifest that names those that count. */
export class IndexFolder {
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	/** Segments that are whole and fit the knowledge, and the names of those that are damaged. */
	read(knowledge: string): { segments: SavedSegment[]; damaged: string[] } {
		const segments: SavedSegment[] = [];
		const damaged: string[] = [];
		for (const name of this.#manifest(knowledge)) {
			const segment = this.#readSegment(name);
			if (segment) segments.push({ name, segment });
			else damaged.push(name);
		}
		return { segments, damaged };
	}

	/** Writes a segment; it counts once a manifest names it. */
	save(name: string, bytes: Uint8Array): void {
		mkdirSync(this.#path, { recursive: true });
		writeWhole(join(this.#path, name), bytes);
	}

	/** Makes these segments the index, and removes every other file. */
	commit(knowledge: string, segments: readonly string[]): void {
		mkdirSync(this.#path, { recursive: true });
		writeWhole(join(this.#path, manifestName), Buffer.from(JSON.stringify({ knowledge, segments })));
		this.tidy(segments);
	}

	/** Removes every file but the manifest and these segments, such as what a crash or a full disk left. */
	tidy(segments: readonly string[]): void {
		mkdirSync(this.#path, { recursive: true });
		const kept = new Set([manifestName, ...segments]);
		for (const entry of readdirSync(this.#path, { withFileTypes: true }))
			if (!entry.isDirectory() && !kept.has(entry.name)) rmSync(join(this.#path, entry.name), { force: true });
	}

	/** Names of the segments that count; none where another knowledge made them or the manifest cannot be read. */
	#manifest(knowledge: string): readonly string[] {
		try {
			const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(this.#path, manifestName), 'utf8')));
			return manifest.knowledge === knowledge ? manifest.segments : [];
		} catch {
			return [];
		}
	}

	#readSegment(name: string): Segment | undefined {
		try {
			const bytes = readSharedBytes(join(this.#path, name));
			verifyArrayFile(bytes);
			return new Segment(openArrayFile(bytes));
		} catch (error) {
			if (error instanceof DamagedFile || (error as NodeJS.ErrnoException).syscall) return undefined;
			throw error;
		}
	}
}
