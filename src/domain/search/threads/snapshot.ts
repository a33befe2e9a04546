import { openArrayFile } from '../index/array-file.ts';
import { Segment } from '../index/segment.ts';
import type { Concept } from '../concepts/concept.ts';
import type { SegmentView } from '../search-index.ts';

/** The index at a moment, in shared memory: sending it to a thread copies nothing. */
export interface Snapshot {
	readonly version: number;
	readonly segments: readonly { readonly bytes: Uint8Array; readonly live: Uint32Array }[];
}

/** What every thread knows besides the index. */
export interface ThreadKnowledge {
	/** Bytes of the lexicon file, shared. */
	readonly lexicon: Uint8Array | undefined;
	readonly concepts: readonly Concept[];
}

const opened = new WeakMap<Uint8Array, Segment>();

/** The segments of a snapshot, each opened once. */
export function segmentViews({ segments }: Snapshot): SegmentView[] {
	return segments.map(({ bytes, live }) => {
		let segment = opened.get(bytes);
		if (!segment) opened.set(bytes, (segment = new Segment(openArrayFile(bytes))));
		return { segment, live };
	});
}
