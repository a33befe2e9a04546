/** A sentence whose telling words can be replaced. */
export interface Sentence {
	readonly words: readonly string[];
	/** What stands before each word and, last, behind them all. */
	readonly gaps: readonly string[];
	/** Whether each word is a telling one. */
	readonly open: readonly boolean[];
}

export function parseSentence(text: string, openWords: ReadonlySet<string>): Sentence {
	const parts = text.split(/(\p{L}+)/u);
	const words = parts.filter((_, index) => index % 2 === 1);
	return {
		words,
		gaps: parts.filter((_, index) => index % 2 === 0),
		open: words.map((word) => openWords.has(word)),
	};
}

/** The sentence with each telling word put through `replace`. */
export function rewrite({ words, gaps, open }: Sentence, replace: (word: string) => string): string {
	let text = gaps[0] ?? '';
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as string;
		text += open[at] ? replace(word) : word;
		text += gaps[at + 1] ?? '';
	}
	return text;
}
