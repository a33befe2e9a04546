import { normaliseText } from '../../analysis/normalise.ts';
import { stemOf } from '../../analysis/stem.ts';
import { isStopWord } from '../../analysis/stop-words.ts';
import { tokenise } from '../../analysis/tokenise.ts';

/** What dictionaries write for "somebody" and "something", and short forms that stand for whole words. */
export const placeholders: Readonly<Record<string, ReadonlySet<string>>> = {
	de: new Set('jd jdn jdm jds jmd jmdn jmdm jmds etw usw bzw od ugs bes dgl'.split(' ')),
	en: new Set('sb sth smb smth sbs esp usu etc'.split(' ')),
	fr: new Set('qqn qqch qn qc etc'.split(' ')),
};

/** "without shelter" is not a kind of shelter. Such words are stop words, so that a phrase loses its sense with them. */
const negations: Readonly<Record<string, RegExp>> = {
	de: /^(nicht|kein|keine[mnrs]?|ohne|nie)$/,
	en: /^(not|no|non|never|without)$/,
	fr: /^(ne|non|pas|sans)$/,
	ar: /^(غير|لا|لم|ليس|ليست|عدم|بدون|بلا|دون)$/,
};

const stems = new Map<string, Map<string, string>>();

/** The stems that the index would have of a phrase: no stop words, no placeholders, nothing with digits, each once. */
export function contentStems(phrase: string, language: string): string[] {
	const found = new Set<string>();
	for (const { surface } of tokenise(phrase)) {
		const word = normaliseText(surface);
		if (placeholders[language]?.has(word) || /\p{N}/u.test(word) || isStopWord(word, language)) continue;
		found.add(rememberedStem(word, language));
	}
	found.delete('');
	return [...found];
}

export function isNegated(phrase: string, language: string): boolean {
	return [...tokenise(phrase)].some(({ surface }) => negations[language]?.test(normaliseText(surface)));
}

function rememberedStem(word: string, language: string): string {
	let known = stems.get(language);
	if (!known) stems.set(language, (known = new Map()));
	let stem = known.get(word);
	if (stem === undefined) known.set(word, (stem = stemOf(word, language)));
	return stem;
}
