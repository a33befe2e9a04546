import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { textsByLanguage, type TextWithPath } from '../language-texts.ts';
import type { Knowledge } from '../question/knowledge.ts';
import type { Reason, Understanding } from '../question/understanding.ts';
import { analyseTexts, type AnalysedTexts } from './analysed-texts.ts';
import { bestPassage, type FoundPassage, type PassagePart } from './passage.ts';
import { matchesIn, type TextMatch } from './text-matches.ts';

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

/** Explains hits; analysed texts are kept as long as their record is. */
export class ReasonFinder {
	readonly #knowledge: Knowledge;
	readonly #analysed = new WeakMap<PracticeRecord, Map<string, AnalysedTexts>>();

	constructor(knowledge: Knowledge) {
		this.#knowledge = knowledge;
	}

	reasons(record: PracticeRecord, language: string, { wishes }: Understanding): HitReasons {
		const analysed = this.#analyse(record, language);
		const matches = matchesIn(analysed, wishes, language);
		const asked = [...new Set(wishes.map(({ text }) => text))];
		const best = asked.map((word) => bestMatch(analysed, matches, (wish) => wishes[wish]!.text === word));
		return {
			language,
			reasons: reasonsOf(asked, best, (words) => this.#knowledge.analyser.word(words, language).stem),
			missing: asked.filter((_, number) => !best[number]),
			passage: passageOf(analysed, matches),
		};
	}

	#analyse(record: PracticeRecord, language: string): AnalysedTexts {
		let languages = this.#analysed.get(record);
		if (!languages) this.#analysed.set(record, (languages = new Map()));
		let analysed = languages.get(language);
		if (!analysed)
			languages.set(language, (analysed = analyseTexts(textsIn(record, language), language, this.#knowledge)));
		return analysed;
	}
}

const first = ['title', 'claim', 'summary'];

/** Title and claim first, then as the record has them. */
function textsIn(record: PracticeRecord, language: string): TextWithPath[] {
	const texts = textsByLanguage(record).get(language) ?? [];
	const order = ([path]: TextWithPath) => first.indexOf(path) >>> 0;
	return texts.toSorted((a, b) => order(a) - order(b));
}

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
function bestMatch(
	{ texts }: AnalysedTexts,
	matches: readonly TextMatch[],
	isOfWord: (wish: number) => boolean,
): Match | undefined {
	let best: TextMatch | undefined;
	for (const match of matches) if (isOfWord(match.wish) && match.weight > (best?.weight ?? 0)) best = match;
	return best && { found: texts[best.text]!.text.slice(best.start, best.end), reason: best.reason };
}

function passageOf({ texts }: AnalysedTexts, matches: readonly TextMatch[]): HitReasons['passage'] {
	let best: (FoundPassage & { isClaim: boolean }) | undefined;
	for (const [number, ofText] of Map.groupBy(matches, ({ text }) => text)) {
		const text = texts[number]!;
		const passage = text.path === 'title' ? undefined : bestPassage(text, ofText);
		if (passage && passage.score > (best?.score ?? 0)) best = { ...passage, isClaim: text.path === 'claim' };
	}
	return best && { parts: best.parts, isClaim: best.isClaim };
}
