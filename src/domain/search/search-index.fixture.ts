import type { Concept } from './concepts/concept.ts';
import { readConcepts } from './concepts/read-concepts.server.ts';
import { fullBitmap } from './index/bitmap.ts';
import { readSharedBytes } from './index/shared-bytes.ts';
import { Segment } from './index/segment.ts';
import { SegmentBuilder } from './index/segment-builder.ts';
import type { IndexQuery } from './index-query.ts';
import type { Knowledge } from './question/knowledge.ts';
import type { SearchDocument } from './search-document.ts';
import { SearchIndex } from './search-index.ts';
import { openKnowledge } from './threads/knowledge.server.ts';

/** Knows these concepts and no dictionary. */
export function knowledgeOf(concepts: readonly Concept[] = []): Knowledge {
	return openKnowledge({ lexicon: undefined, concepts });
}

/** Knows the shipped lexicon, and the shipped concepts or others. */
export function shippedKnowledge(concepts = readConcepts('content/concepts').concepts): Knowledge {
	return openKnowledge({ lexicon: readSharedBytes('lexicon/lexicon.bin'), concepts });
}

/** A document with a title in each of some languages. */
export function documentOf(
	id: string,
	titles: Readonly<Record<string, string>>,
	different: Partial<SearchDocument> = {},
): SearchDocument {
	const versions = Object.entries(titles).map(([language, title]) => ({ language, fields: { title } }));
	return { id, stamp: 1, versions, values: [], prior: 0, publishedAt: 0, startYear: 0, titles, ...different };
}

export function segmentOf(documents: readonly SearchDocument[], { analyser, concepts } = knowledgeOf()): Segment {
	const builder = new SegmentBuilder(analyser, concepts);
	for (const document of documents) builder.add(document);
	return new Segment(builder.finish());
}

export function indexOf(documents: readonly SearchDocument[], knowledge = knowledgeOf()): SearchIndex {
	const segment = segmentOf(documents, knowledge);
	return new SearchIndex([{ segment, live: fullBitmap(segment.size) }], knowledge);
}

/** A question in English, or what becomes of it when something is different. */
export function queryOf(text: string, different: Partial<IndexQuery> = {}): IndexQuery {
	const all = { locale: 'en', detected: {}, selected: {}, sort: 'relevance', offset: 0, limit: 1000 } as const;
	return { text, ...all, ...different };
}

export function idsOf(index: SearchIndex, text: string, different?: Partial<IndexQuery>): string[] {
	return index.answer(queryOf(text, different)).hits.map(({ id }) => id);
}
