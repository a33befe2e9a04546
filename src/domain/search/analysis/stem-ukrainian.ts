/** Endings of nouns, adjectives and verbs; as each is anchored, the longest that fits is found. */
const ending = new RegExp(
	`(${[
		'ого|ому|ими|іми|ій|ий|их|іх|им|ім|ої',
		'ами|ями|ьми|ові|еві|єві|ам|ям|ах|ях|ів|їв|ей|(?<=.{2})[еєо]м|ою|ею|єю|ія|ії|ію|ією',
		'(?:ан|ян|ен|ін)н(?:я|ю|і|ям|ях)|ість|ості|істю',
		'(?:ув|юв)?(?:ати|яти|али|ала|ало|ав)|ити|іти|їти|ути|или|ила|ило|ив|(?:а|я|у|ю)?(?:ють|є)|уть|ать|ять|ить|іть',
		'[аеєиіїоуюяьй]',
	].join('|')})$`,
);

/** Letters that no ending may leave fewer of. */
const least = 3;

/**
 * Light stemming of a Ukrainian word: its ending goes, then what makes adjectives of nouns, and the vowel that
 * nominatives put in. Method: after Porter's algorithm for Russian (2001), as Snowball has none for Ukrainian.
 */
export function stemUkrainian(word: string): string {
	if (/\d/.test(word)) return word;
	const nominative = word
		.replace(/(?<=.{2})ець$/, 'ц')
		.replace(/(?<=.{3})о(?=к$)/, '')
		.replace(/(?<=.{3})ень$/, 'н');
	if (nominative !== word) return nominative;
	return (word.slice(0, least) + word.slice(least).replace(ending, ''))
		.replace(/(?<=.{5})[сз]ьк$/, '')
		.replace(/(?<=.{4})[ое]в$/, '')
		.replace(/(?<=.{2}[бвгджзйклмнпрстфхцчшщ]ь?)н$/, '');
}
