import stopWords from 'stopwords-iso' with { type: 'json' };
import { fold } from '#platform/i18n/fold.ts';
import { normaliseText } from './normalise.ts';

/** Words that the published lists leave out of every search, but that mean something in this field. */
const telling: Readonly<Record<string, string>> = {
	de: `arbeit beispiel eltern ende früher grosse groß große großen größe größer hilfe jahr jahre jahren klein
		kleine kleinen kleiner leben mensch menschen mittel neue neuen neuer ordnung recht rechte rechten sache
		schluss tag tage teil zeit`,
	en: `area areas billion case cases cause causes computer course courses date detail early effect effects empty
		face fact facts fire free front full general goods great greatest group groups help high higher highest home
		hundred ill importance important information inner interest interests invention join large largest late
		latest line long longest man member members men million mine month need needs novel number numbers old older
		oldest open opened opening order part parts past place places poor present primary problem problems recent
		research result results room rooms second self several side similar site small smaller smallest specific
		state states strong success system test third thousand trillion value web welcome width work worked working
		works world year years young younger youngest zero`,
	fr: 'personne personnes premier première nouveau nouveaux ouvert ouverte parole ville direct directe diverse diverses',
};

/** Words that questions are put with, and that the published lists do not have. */
const asking: Readonly<Record<string, string>> = {
	de: 'heißt hieß heißen lautet lauten wofür wozu wovon womit woran worauf worin wodurch wogegen wonach worum worüber',
	en: 'called named',
	ar: 'لماذا أية إليه إليها يتم تكون',
	uk: `який яка яке які якого якої яких якій яким хто кого кому чому навіщо куди звідки скільки можна треба мене мені
		свій своя своє свої свою своїх наш ваш дуже лише тільки вже ще потім тому після перед через між над біля цього цій
		цих той ті щоб`,
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
		const added = (asking[language] ?? '').split(/\s+/);
		const all = [...listed.filter((word) => !kept.has(word)), ...added];
		words = new Set(all.flatMap((word) => spellings(normaliseText(word), language)));
		sets.set(language, words);
	}
	return words;
}

/** A word without marks; German ones may be typed with "ue" for "ü" as well. Not the other way round: "ZUE" is no "zu". */
function spellings(word: string, language: string): string[] {
	if (language !== 'de') return [fold(word)];
	return [fold(word), fold(word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))];
}

/** Words that only hold others together: a name is the same without them. */
const binding: Readonly<Record<string, string>> = {
	de: 'der die das des dem den ein eine einen einem einer eines und oder für von vom zu zum zur in im an am auf aus bei mit nach über um als',
	en: 'a an the and or for of to at in on by with from s',
	fr: 'le la les l un une des du de d et ou à au aux en dans pour par sur avec s',
	ar: 'في من الى على عن مع او',
	uk: 'і й та в у на з із зі до для від по за про або',
};

const bindingSets = new Map(
	Object.entries(binding).map(([language, words]) => [
		language,
		new Set(words.split(' ').flatMap((word) => spellings(word, language))),
	]),
);

export function isBindingWord(word: string, language: string): boolean {
	return bindingSets.get(language)?.has(fold(normaliseText(word))) ?? false;
}
