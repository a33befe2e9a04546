import type { AnalysedWord } from '../analysis/analyser.ts';

/** Stop words are told from other words of the same stem. */
export function keyOf({ stem, isStopWord }: AnalysedWord): string {
	return isStopWord ? `${stem}.` : stem;
}

export interface NameSpan {
	/** Number of the token at which it begins, and how many tokens it spans. */
	readonly at: number;
	readonly length: number;
	/** Whether its words are in another order or have others between. */
	readonly isLoose: boolean;
}

/** Where the rest of a name is, if its first stem is at an index. */
export type SpanFinder = (
	tokens: readonly AnalysedWord[],
	index: number,
	rest: readonly string[],
) => NameSpan | undefined;

export const inOrder: SpanFinder = (tokens, index, rest) => {
	let at = index + 1;
	for (const stem of rest) {
		while (at < tokens.length && tokens[at]!.isStopWord && keyOf(tokens[at]!) !== stem) at++;
		if (at === tokens.length || keyOf(tokens[at]!) !== stem) return undefined;
		at++;
	}
	return { at: index, length: at - index, isLoose: false };
};

/** How many other words may stand between those of a name in a question. */
const mostBetween = 1;

export const nearby: SpanFinder = (tokens, index, rest) => {
	const positions = [index];
	for (const stem of rest) {
		const at = tokens.findIndex((token, position) => keyOf(token) === stem && !positions.includes(position));
		if (at < 0) return undefined;
		positions.push(at);
	}
	const at = Math.min(...positions);
	const end = Math.max(...positions) + 1;
	const between = tokens.slice(at, end).filter((token, i) => !token.isStopWord && !positions.includes(at + i)).length;
	return between <= mostBetween ? { at, length: end - at, isLoose: true } : undefined;
};
