import { Tinypool } from 'tinypool';
import type { IndexAnswer, IndexQuery } from '../index-query.ts';
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
