import type { AnalysedText, Stretch } from './analysed-texts.ts';
import type { TextMatch } from './text-matches.ts';

/** A piece of text, marked or not. */
export interface PassagePart {
	readonly text: string;
	readonly isMatch: boolean;
}

const longest = 240;

export interface FoundPassage {
	/** How much of what was asked it has. */
	readonly score: number;
	/** The stretch of the text that is shown. */
	readonly start: number;
	readonly end: number;
	readonly parts: readonly PassagePart[];
}

/** The sentence that has most of what was asked, with the words marked. */
export function bestPassage(
	{ text, sentences }: AnalysedText,
	matches: readonly TextMatch[],
): FoundPassage | undefined {
	let best: { score: number; sentence: Stretch } | undefined;
	for (const sentence of sentences) {
		const score = scoreOf(matches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
		if (score > (best?.score ?? 0)) best = { score, sentence };
	}
	if (!best) return undefined;
	const [start, end] = shortened(text, matches, best.sentence);
	return { score: best.score, start, end, parts: markedParts(text, matches, start, end) };
}

/** Each wish counts once, by its best match. */
function scoreOf(matches: readonly TextMatch[]): number {
	const best = new Map<number, number>();
	for (const { wish, weight } of matches) best.set(wish, Math.max(weight, best.get(wish) ?? 0));
	return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The stretch of a long sentence that begins shortly before its first match. */
function shortened(text: string, matches: readonly TextMatch[], { start, end }: Stretch): [number, number] {
	if (end - start <= longest) return [start, end];
	const first = matches.find((match) => match.start >= start)!.start;
	const from = Math.max(start, text.lastIndexOf(' ', Math.max(start, first - longest / 4)) + 1);
	const to = Math.min(end, from + longest);
	return [from, to < end ? text.lastIndexOf(' ', to) : end];
}

/** Cuts a stretch of text at its matches; an ellipsis stands where it is no whole sentence. */
export function markedParts(text: string, matches: readonly TextMatch[], start: number, end: number): PassagePart[] {
	const parts: PassagePart[] = [];
	let at = start;
	for (const match of matches) {
		if (match.start < at || match.end > end) continue;
		if (match.start > at) parts.push({ text: text.slice(at, match.start), isMatch: false });
		parts.push({ text: text.slice(match.start, match.end), isMatch: true });
		at = match.end;
	}
	if (at < end) parts.push({ text: text.slice(at, end), isMatch: false });
	return parts;
}
