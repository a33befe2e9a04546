import snowball from 'snowball-stemmers';

const algorithm = snowball.newStemmer('german');

const separable =
	'ab|an|auf|aus|bei|bereit|dar|durch|ein|fertig|fest|fort|heim|her|heraus|herein|hin|hinaus|hinein|los|mit|nach|sicher|um|vor|' +
	'weg|weiter|wieder|zu|zuruck|zusammen';
/** "eingestellt" and "einzustellen" are forms of "einstellen". */
const inserted = new RegExp(`^(${separable})(?:zu|ge)(?=.{3,}(?:t|te|ten|ter|tes|tem|en)$)`);
/** What follows the "ge" of nouns that only look like participles, and of verbs that have it in every form. */
const fixed =
	'biet|burt|dacht|dicht|fecht|halt|ld|mein(?!t)|nera|rat|richt|ring|samt|schicht|schlecht|sicht|stalt|walt|wicht|' +
	'brauch|deih|denk|fahrd|hor|lang|ling|nehm|niess|nug|scheh|schieh|steh|wahr|winn';
const participle = new RegExp(`^ge(?!.*(?:schaft|[hk]eit)|${fixed})(.{3,}?)e?t(?:e[nrsm]?)?$`);
/** Present, past, participle and noun of verbs in -ern, -ieren, -igen, -lichen and -eln; Snowball leaves each differently. */
const conjugated =
	/(?<=.{2}(?:er|ig|[dkt]lich|[^aeiou]el)(?<!hunder|konzer|(?<!sch)wer))(?:t(?:e[nrsm]?|s)?|ung(?:en)?)$|(?<=[^aeiouhl]l)ung(?:en)?$/;
/** Plurals in -nisse and -innen as their singulars; "gewinnen" and its like are none. */
const plural = /(?<=.{2}n)isse[ns]?$|(?<=.{3})(?<!gew|beg|bes|entr)innen$/;
const least = 5;

/** Stem of a folded German word by Snowball's algorithm, with forms of verbs as their infinitives. */
export function stemGerman(word: string): string {
	if (/.{3}tests?$/.test(word)) return word.replace(/s$/, '');
	const singular = word.replace(plural, (ending) => ending.slice(0, 2));
	const infinitive = singular.replace(inserted, '$1').replace(participle, '$1en').replace(conjugated, 'en');
	return withoutRest(algorithm.stem(infinitive));
}

/** Endings that Snowball leaves; "Regel", "regeln" and "Regler" are one. */
function withoutRest(stem: string): string {
	const without = stem.length >= least ? stem.replace(/(?<=[td]|[^aeiou][mn])et$/, '') : stem;
	const short = without.length >= least ? without.replace(/t$/, '') : without;
	return short.replace(/(?<=.{2}[^aeiou])eln?$/, 'l');
}
