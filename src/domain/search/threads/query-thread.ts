import { Tinypool } from 'tinypool';
import type { IndexAnswer, IndexQuery } from '../index-query.ts';
import { SegmentBuilder } from '../index/segment-builder.ts';
import type { SearchDocument } from '../search-document.ts';
import { SearchIndex } from '../search-index.ts';
import { openKnowledge } from './knowledge.server.ts';
import { segmentViews, type Snapshot, type ThreadKnowledge } from './snapshot.ts';

const knowledge = openKnowledge(Tinypool.workerData as ThreadKnowledge);
let current: { version: number; index: SearchIndex } | undefined;

/** Answers a query over a snapshot; runs in a thread of its own. */
export default function answer({ snapshot, query }: { snapshot: Snapshot; query: IndexQuery }): IndexAnswer {
	if (current?.version !== snapshot.version)
		current = { version: snapshot.version, index: new SearchIndex(segmentViews(snapshot), knowledge) };
	return current.index.answer(query);
}

/** Bytes of a segment with these documents. */
export function segmentOf(documents: readonly SearchDocument[]): Uint8Array {
	const builder = new SegmentBuilder(knowledge.analyser, knowledge.concepts);
	for (const document of documents) builder.add(document);
	return builder.finish().bytes;
}

/** Reads ahead what the first question needs. */
export function prepare(): void {
	for (const language of knowledge.concepts.languages) knowledge.concepts.prepare(language);
}
