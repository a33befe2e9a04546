import snowball from 'snowball-stemmers';
import { fold } from '#platform/i18n/fold.ts';
import { regularEnglish } from './irregular-english.ts';
import { foldArabic, foldEnglish, foldFrench, foldGerman, foldUkrainian, normaliseText } from './normalise.ts';
import { stemArabic } from './stem-arabic.ts';
import { stemGerman } from './stem-german.ts';
import { stemUkrainian } from './stem-ukrainian.ts';

type Stemmer = (normalised: string) => string;

/** Raised whenever the same text would give other terms: an index of another version is rebuilt. */
export const analyserVersion = 5;

/** Languages whose words are folded before they are stemmed, so that missing accents do no harm. */
const foldedFirst: Readonly<Record<string, Stemmer>> = {
	de: after(foldGerman, unlessNumber(stemGerman)),
	en: after(after(foldEnglish, regularEnglish), snowballStemmer('english')),
	fr: after(foldFrench, snowballStemmer('french')),
	ar: after(foldArabic, stemArabic),
	uk: after(after(foldUkrainian, stemUkrainian), fold),
};

/** Snowball's algorithms that need the accents; what is left is folded. */
const algorithms: Readonly<Record<string, string>> = {
	ca: 'catalan',
	cs: 'czech',
	da: 'danish',
	es: 'spanish',
	eu: 'basque',
	fi: 'finnish',
	ga: 'irish',
	hu: 'hungarian',
	hy: 'armenian',
	it: 'italian',
	nl: 'dutch',
	no: 'norwegian',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	sl: 'slovene',
	sv: 'swedish',
	ta: 'tamil',
	tr: 'turkish',
};

const stemmers = new Map<string, Stemmer>(Object.entries(foldedFirst));

/** The index's form of a word: normalised, folded and stemmed as its language needs; by its beginning in unknown ones. */
export function stemOf(word: string, language: string): string {
	let stemmer = stemmers.get(language);
	if (!stemmer) {
		const algorithm = algorithms[language];
		stemmer = algorithm ? after(snowballStemmer(algorithm), fold) : after(fold, beginning);
		stemmers.set(language, stemmer);
	}
	return stemmer(normaliseText(word));
}

function after(first: Stemmer, second: Stemmer): Stemmer {
	return (word) => second(first(word));
}

function snowballStemmer(algorithm: string): Stemmer {
	const stemmer = snowball.newStemmer(algorithm);
	return unlessNumber((word) => stemmer.stem(word));
}

function unlessNumber(stemmer: Stemmer): Stemmer {
	return (word) => (/\d/.test(word) ? word : stemmer(word));
}

/** Enough letters to tell words apart where nothing is known of how they end. */
function beginning(word: string): string {
	return [...word].slice(0, 6).join('');
}
