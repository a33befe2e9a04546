import stopWords from 'stopwords-iso' with { type: 'json' };
import { fold } from '#platform/i18n/fold.ts';
import { normaliseText } from './normalise.ts';

/** Words that the published lists leave out of every search, but that mean something in this field. */
const telling: Readonly<Record<string, string>> = {
	de: 'mensch menschen jahr jahre jahren tag tage recht rechte rechten ordnung hilfe zeit eltern arbeit leben',
	en: `area areas case cases computer face fire group groups help home ill information interest interests invention
		man member members men month need needs old older oldest order part parts place places problem problems research
		room rooms side state states system test web welcome work worked working works world year years young younger youngest`,
	fr: 'personne personnes premier première nouveau nouveaux ouvert ouverte parole ville direct directe diverse diverses',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a normalised word says nothing of what is looked for: articles, pronouns, forms of "to be". */
export function isStopWord(word: string, language: string): boolean {
	return word.length < 2 ? !/\p{N}/u.test(word) : stopWordsOf(language).has(fold(word));
}

function stopWordsOf(language: string): ReadonlySet<string> {
	let words = sets.get(language);
	if (!words) {
		const kept = new Set((telling[language] ?? '').split(/\s+/));
		const listed = (stopWords as Record<string, readonly string[]>)[language] ?? [];
		words = new Set(listed.filter((word) => !kept.has(word)).map((word) => fold(normaliseText(word))));
		sets.set(language, words);
	}
	return words;
}
