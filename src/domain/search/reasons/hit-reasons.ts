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
	readonly reason: Exclude<Reason, 'hint'>;
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

/** A practice with the names of its terms and of where it is, which the index has as well. */
export interface Explained {
	readonly record: PracticeRecord;
	readonly labels: (language: string) => string;
}

/** Explains hits; analysed texts are kept as long as their record is. */
export class ReasonFinder {
	readonly #knowledge: Knowledge;
	readonly #analysed = new WeakMap<PracticeRecord, Map<string, AnalysedTexts>>();

	constructor(knowledge: Knowledge) {
		this.#knowledge = knowledge;
	}

	reasons(practice: Explained, language: string, { wishes }: Understanding): HitReasons {
		const analysed = this.#analyse(practice, language);
		const matches = matchesIn(analysed, wishes, language);
		const passage = passageOf(analysed, matches);
		const isShown = ({ text, start, end }: TextMatch) =>
			analysed.texts[text]!.path === 'title' ||
			(text === passage?.text && start >= passage.start && end <= passage.end);
		const asked = [...new Set(wishes.map(({ text }) => text))];
		const stemOf = (words: string) => this.#knowledge.analyser.word(words, language).stem;
		const isLiteral = ({ text, start, end, wish }: TextMatch) =>
			stemOf(analysed.texts[text]!.text.slice(start, end)) === stemOf(wishes[wish]!.text);
		const best = asked.map((word) => {
			const ofWord = matches.filter(({ wish }) => wishes[wish]!.text === word);
			const found = bestStretch(
				ofWord,
				(match) => (isShown(match) ? shownWorth : 1) * (isLiteral(match) ? literalWorth : 1),
			);
			return found && matchOf(found, analysed);
		});
		return {
			language,
			reasons: reasonsOf(asked, best, stemOf),
			missing: asked.filter((_, number) => !best[number]),
			passage: passage && { parts: passage.parts, isClaim: analysed.texts[passage.text]!.path === 'claim' },
		};
	}

	#analyse({ record, labels }: Explained, language: string): AnalysedTexts {
		let languages = this.#analysed.get(record);
		if (!languages) this.#analysed.set(record, (languages = new Map()));
		let analysed = languages.get(language);
		if (!analysed) {
			const texts: TextWithPath[] = [...textsIn(record, language), [labelsPath, labels(language)]];
			languages.set(language, (analysed = analyseTexts(texts, language, this.#knowledge)));
		}
		return analysed;
	}
}

const first = ['title', 'claim', 'summary'];
const labelsPath = 'labels';
/** What is no sentence. */
const withoutPassage = ['title', labelsPath];

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

function matchOf({ text, start, end, reason }: TextMatch, { texts }: AnalysedTexts): Match {
	return { found: texts[text]!.text.slice(start, end), reason: reason === 'hint' ? 'part' : reason };
}

/** How much more readily a word is said to be found in what is shown, and where the text says just what was asked. */
const shownWorth = 4;
const literalWorth = 2;

/** The stretch that fulfils the most of what one word stands for: a compound is a wish for each of its parts. */
function bestStretch(matches: readonly TextMatch[], worthOf: (match: TextMatch) => number): TextMatch | undefined {
	let best: { worth: number; match: TextMatch } | undefined;
	for (const alike of Map.groupBy(matches, ({ text, start, end }) => `${text} ${start} ${end}`).values()) {
		const [match] = alike as [TextMatch];
		const worth = alike.reduce((sum, { weight }) => sum + weight, 0) * worthOf(match);
		if (worth > (best?.worth ?? 0)) best = { worth, match };
	}
	return best?.match;
}

function passageOf({ texts }: AnalysedTexts, matches: readonly TextMatch[]) {
	let best: (FoundPassage & { text: number }) | undefined;
	for (const [text, ofText] of Map.groupBy(matches, (match) => match.text)) {
		const passage = withoutPassage.includes(texts[text]!.path) ? undefined : bestPassage(texts[text]!, ofText);
		if (passage && passage.score > (best?.score ?? 0)) best = { ...passage, text };
	}
	return best;
}
