import snowball from 'snowball-stemmers';

const algorithm = snowball.newStemmer('german');

const separable =
	'ab|an|auf|aus|bei|dar|durch|ein|fest|fort|heim|her|heraus|herein|hin|hinaus|hinein|los|mit|nach|um|vor|weg|weiter|wieder|zu|zuruck|zusammen';
/** "eingestellt" and "einzustellen" are forms of "einstellen". */
const inserted = new RegExp(`^(${separable})(?:zu|ge)(?=.{3,}(?:t|te|ten|ter|tes|tem|en)$)`);
/** Nouns that only look like participles are left. */
const participle =
	/^ge(?!.*(?:schaft|[hk]eit)|walt|biet|richt|wicht|rat|halt|burt|schlecht|sicht|stalt|fecht)(?=.{3,}(?:t|te|ten|ter|tes|tem)$)/;
/** Plurals in -nisse and -innen as their singulars. */
const plural = /(?<=.{2}n)isse[ns]?$|(?<=.{3})innen$/;
const least = 5;

/** Stem of a folded German word by Snowball's algorithm, with forms of verbs that it leaves as they are. */
export function stemGerman(word: string): string {
	if (/.{3}tests?$/.test(word)) return word.replace(/s$/, '');
	const singular = word.replace(plural, (ending) => ending.slice(0, 2));
	const stem = algorithm.stem(singular.replace(inserted, '$1').replace(participle, ''));
	const without = stem.length >= least ? stem.replace(/(?<=[td]|[^aeiou][mn])et$/, '') : stem;
	return without.length >= least ? without.replace(/t$/, '') : without;
}
