/** A word of a text, with where it stands. */
export interface Token {
	readonly surface: string;
	/** Offsets in the text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/** An apostrophe between Cyrillic letters is a part of the word, as in "сім’я". */
const word = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that write no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Runs of letters and digits, in order; runs of unspaced scripts are cut into words by Unicode's rules. */
export function* tokenise(text: string): Generator<Token> {
	for (const match of text.matchAll(word)) {
		const [surface] = match;
		if (unspaced.test(surface)) yield* segments(surface, match.index);
		else yield { surface, start: match.index, end: match.index + surface.length };
	}
}

function* segments(run: string, offset: number): Generator<Token> {
	for (const { segment, index } of segmenter.segment(run))
		yield { surface: segment, start: offset + index, end: offset + index + segment.length };
}
