import { Analyser } from '../analysis/analyser.ts';
import { ConceptMatcher } from '../concepts/concept-matcher.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { Knowledge } from '../question/knowledge.ts';
import type { ThreadKnowledge } from './snapshot.ts';

/** Opens what a thread was given; the lexicon was verified when it was read. */
export function openKnowledge({ lexicon: bytes, concepts }: ThreadKnowledge): Knowledge {
	const lexicon = bytes && Lexicon.open(bytes);
	const analyser = new Analyser(lexicon && ((word) => lexicon.frequency(word)));
	return { analyser, lexicon, concepts: new ConceptMatcher(concepts, analyser) };
}
