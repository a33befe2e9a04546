import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { plainText } from '#platform/rich-text/rich-text.ts';
import { textsByLanguage } from '../language-texts.ts';
import type { Knowledge } from '../question/knowledge.ts';
import type { Reason, Understanding } from '../question/understanding.ts';
import { bestPassage, type FoundPassage, type PassagePart } from './passage.ts';
import { analyseText, matchesIn, wantedTerms, type AnalysedText, type TextMatch } from './text-matches.ts';

/** Why a practice was found: which of its words answer which of the visitor's. */
export interface MatchReason {
	/** As it was typed. */
	readonly asked: string;
	/** As it stands in the practice. */
	readonly found: string;
	readonly reason: Reason;
	/** Whether it needs no words: the practice says just what was typed. */
	readonly isLiteral: boolean;
}

export interface HitReasons {
	/** Language of the text that was found. */
	readonly language: string;
	readonly reasons: readonly MatchReason[];
	/** What was asked for and is not there. */
	readonly missing: readonly string[];
	/** The best sentence with what was found marked, and whether it is the claim. */
	readonly passage: { readonly parts: readonly PassagePart[]; readonly isClaim: boolean } | undefined;
}

interface Located extends AnalysedText {
	readonly path: string;
}

/** Explains hits; analysed texts are kept as long as their record is. */
export class ReasonFinder {
	readonly #knowledge: Knowledge;
	readonly #analysed = new WeakMap<PracticeRecord, Map<string, readonly Located[]>>();

	constructor(knowledge: Knowledge) {
		this.#knowledge = knowledge;
	}

	reasons(record: PracticeRecord, language: string, { wishes }: Understanding): HitReasons {
		const wanted = wantedTerms(wishes, language);
		const found = this.#texts(record, language).map((text) => ({ ...text, matches: matchesIn(text, wanted) }));
		const asked = [...new Set(wishes.map(({ text }) => text))];
		const best = asked.map((word) => bestMatch(found, (number) => wishes[number]!.text === word));
		return {
			language,
			reasons: reasonsOf(asked, best, (words) => this.#knowledge.analyser.word(words, language).stem),
			missing: asked.filter((_, number) => !best[number]),
			passage: passageOf(found),
		};
	}

	/** Title and claim first, then as the record has them. */
	#texts(record: PracticeRecord, language: string): readonly Located[] {
		let languages = this.#analysed.get(record);
		if (!languages) this.#analysed.set(record, (languages = new Map()));
		let texts = languages.get(language);
		if (!texts) languages.set(language, (texts = this.#analyse(record, language)));
		return texts;
	}

	#analyse(record: PracticeRecord, language: string): Located[] {
		const { analyser, concepts } = this.#knowledge;
		const texts = textsByLanguage(record).get(language) ?? [];
		const order = (path: string) => ['title', 'claim', 'summary'].indexOf(path) >>> 0;
		return texts
			.toSorted(([a], [b]) => order(a) - order(b))
			.map(([path, text]) => ({ path, ...analyseText(plainText(text), language, analyser, concepts) }));
	}
}

type WithMatches = Located & { readonly matches: readonly TextMatch[] };

type Match = Pick<MatchReason, 'found' | 'reason'>;

/** One for each stretch that was found: a concept's name answers several words at once. */
function reasonsOf(
	asked: readonly string[],
	best: readonly (Match | undefined)[],
	stemOf: (words: string) => string,
): MatchReason[] {
	const answers = Map.groupBy(
		best.flatMap((match, number) => (match ? [{ match, asked: asked[number]! }] : [])),
		({ match }) => `${match.reason} ${match.found}`,
	);
	return [...answers.values()].map((answered) => {
		const { match } = answered[0]!;
		const words = answered.map((answer) => answer.asked).join(' ');
		return { asked: words, ...match, isLiteral: stemOf(words) === stemOf(match.found) };
	});
}

/** The surest match of the wishes that one word stands for: a compound has one for each part. */
function bestMatch(texts: readonly WithMatches[], isOfWord: (wish: number) => boolean): Match | undefined {
	let best: { weight: number; found: string; reason: Reason } | undefined;
	for (const { text, matches } of texts)
		for (const { start, end, wish, weight, reason } of matches)
			if (isOfWord(wish) && weight > (best?.weight ?? 0)) best = { weight, found: text.slice(start, end), reason };
	return best && { found: best.found, reason: best.reason };
}

function passageOf(texts: readonly WithMatches[]): HitReasons['passage'] {
	let best: (FoundPassage & { isClaim: boolean }) | undefined;
	for (const text of texts) {
		if (text.path === 'title') continue;
		const passage = bestPassage(text, text.matches);
		if (passage && passage.score > (best?.score ?? 0)) best = { ...passage, isClaim: text.path === 'claim' };
	}
	return best && { parts: best.parts, isClaim: best.isClaim };
}
