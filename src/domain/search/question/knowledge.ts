import type { Analyser } from '../analysis/analyser.ts';
import type { ConceptMatcher } from '../concepts/concept-matcher.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What the engine knows besides the texts; without a lexicon nothing is translated but concepts. */
export interface Knowledge {
	readonly analyser: Analyser;
	readonly concepts: ConceptMatcher;
	readonly lexicon: Lexicon | undefined;
}
