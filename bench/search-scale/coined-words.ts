import type { Locale } from '#platform/i18n/languages.ts';

type Words = Readonly<Record<Locale, readonly string[]>>;

/** Makes words that are in no dictionary but look as if they might be; another one for each rank. */
export class CoinedWords {
	readonly #stems: Words;
	readonly #beginnings: Words;

	/** `words` are the telling words of each language, the most frequent first. */
	constructor(words: Words) {
		const nouns = matching(words.de, /^\p{Lu}\p{Ll}{4,9}$/u).map((word) => word.toLowerCase());
		const stems = nouns.filter((noun) => !words.de.includes(noun));
		this.#stems = { de: stems, en: matching(words.en, /^\p{Ll}{5,10}$/u), fr: matching(words.fr, /^\p{Ll}{5,10}$/u) };
		this.#beginnings = { de: stems.map(withLink), ...prefixes };
	}

	/** A compound in German; in English and French a word with a prefix or, for higher ranks, one made from a name. */
	word(locale: Locale, rank: number): string {
		const [stems, beginnings] = [this.#stems[locale], this.#beginnings[locale]];
		if (locale === 'de') return capitalised(spelled(stems, beginnings, rank));
		const beyond = rank - stems.length * beginnings.length;
		return beyond < 0 ? spelled(stems, beginnings, rank) : placeName(beyond) + fromPlace[locale];
	}
}

function matching(words: readonly string[], shape: RegExp): string[] {
	return words.filter((word) => shape.test(word)).slice(0, 600);
}

function withLink(noun: string): string {
	return /(ung|heit|keit|schaft|ion|tät)$/.test(noun) ? `${noun}s` : noun;
}

/** The name of a place, the same in every language. */
export function placeName(rank: number): string {
	return capitalised(spelled(endings, syllables, rank));
}

const prefixes = {
	en: list('inter re pre non co micro multi trans sub self over cross post semi under anti'),
	fr: list('inter re pré non co micro multi trans sub auto sur contre post semi sous anti'),
};
const fromPlace = { en: 'er', fr: 'ais' } as const;
const syllables = list(
	'al an ar bal bel ber bor bran cal car dal den dor el er fal fin gar gel gron hal har hel hol il ker lan lin lor mal mar ' +
		'mer mon nor ol or pal per ran ros sal sel sen sil tal tan tor ul val ver vin wal wen wil zel',
);
const endings = list(
	'heim stadt dorf burg hausen au berg ton ford ham bury wick ville court mont sur ac y a o stad by nes furt feld bach',
);

function list(text: string): readonly string[] {
	return text.split(' ');
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The rank written as digits, the last one first: an ending and as many beginnings as it takes. Each digit is shifted by
 * those before it, so that neighbouring ranks look different.
 */
function spelled(endingParts: readonly string[], beginnings: readonly string[], rank: number): string {
	let digit = rank % endingParts.length;
	let left = Math.floor(rank / endingParts.length);
	let text = endingParts[digit] as string;
	do {
		digit = (left + digit * 7 + 3) % beginnings.length;
		left = Math.floor(left / beginnings.length);
		text = (beginnings[digit] as string) + text;
	} while (left > 0);
	return text;
}
