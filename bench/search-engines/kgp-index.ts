import { Analyser } from '#domain/search/analysis/analyser.ts';
import { ConceptMatcher } from '#domain/search/concepts/concept-matcher.ts';
import { readConcepts } from '#domain/search/concepts/read-concepts.server.ts';
import { fullBitmap } from '#domain/search/index/bitmap.ts';
import { Segment } from '#domain/search/index/segment.ts';
import { SegmentBuilder } from '#domain/search/index/segment-builder.ts';
import { readSharedBytes } from '#domain/search/index/shared-bytes.ts';
import { Lexicon } from '#domain/search/lexicon/lexicon.ts';
import type { Knowledge } from '#domain/search/question/knowledge.ts';
import { detectLanguages } from '#domain/search/question/language-detector.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { SearchIndex } from '#domain/search/search-index.ts';
import { segmentCapacity } from '#domain/search/store/practice-index.ts';
import type { Answer, Question, Ranker } from './engine.ts';

/** What can be left away, to see what it is good for. */
export const parts = ['compounds', 'lexicon', 'concepts'] as const;
export type Part = (typeof parts)[number];

/** The product's ranking over segments in memory, where parts of what it knows can be left away. */
export class KgpIndex implements Ranker {
	readonly #knowledge: Knowledge;
	#index: SearchIndex | undefined;

	constructor(knowledge: Knowledge) {
		this.#knowledge = knowledge;
	}

	async build(documents: Iterable<SearchDocument>): Promise<void> {
		const { analyser, concepts } = this.#knowledge;
		let builder = new SegmentBuilder(analyser, concepts);
		const segments: Segment[] = [];
		const finish = () => {
			if (builder.size > 0) segments.push(new Segment(builder.finish()));
			builder = new SegmentBuilder(analyser, concepts);
		};
		for (const document of documents) {
			builder.add(document);
			if (builder.size === segmentCapacity) finish();
		}
		finish();
		const views = segments.map((segment) => ({ segment, live: fullBitmap(segment.size) }));
		this.#index = new SearchIndex(views, this.#knowledge);
	}

	async search({ text, locale, selected, limit }: Question): Promise<Answer> {
		if (!this.#index) throw new Error('nothing was built');
		const query = {
			text,
			locale,
			detected: detectLanguages(text),
			selected,
			sort: 'relevance',
			offset: 0,
			limit,
		} as const;
		const { hits, total } = this.#index.answer(query);
		return { ids: hits.map(({ id }) => id), total };
	}
}

export function readKnowledge(without: readonly Part[]): Knowledge {
	const lexicon = Lexicon.open(readSharedBytes('lexicon/lexicon.bin'));
	const analyser = new Analyser(without.includes('compounds') ? undefined : (word) => lexicon.frequency(word));
	const concepts = without.includes('concepts') ? [] : readConcepts('content/concepts').concepts;
	return {
		analyser,
		concepts: new ConceptMatcher(concepts, analyser),
		lexicon: without.includes('lexicon') ? undefined : lexicon,
	};
}
