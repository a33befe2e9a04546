import { Tinypool } from 'tinypool';
import { SegmentBuilder } from '../index/segment-builder.ts';
import type { SearchDocument } from '../search-document.ts';
import { openKnowledge } from './knowledge.server.ts';
import type { ThreadKnowledge } from './snapshot.ts';

const { analyser, concepts } = openKnowledge(Tinypool.workerData as ThreadKnowledge);
let builder: SegmentBuilder | undefined;

export interface BuildStep {
	readonly documents: readonly SearchDocument[];
	readonly isFirst?: boolean;
	readonly isLast?: boolean;
}

/** Adds documents to the segment at hand; after the last ones gives its bytes. Runs in a thread of its own. */
export default function build({ documents, isFirst, isLast }: BuildStep): Uint8Array | undefined {
	if (isFirst) builder = new SegmentBuilder(analyser, concepts);
	if (!builder) throw new Error('the thread that had the beginning of this segment has ended');
	for (const document of documents) builder.add(document);
	if (!isLast) return undefined;
	const { bytes } = builder.finish();
	builder = undefined;
	return bytes;
}
