const articles = ['وال', 'بال', 'كال', 'فال', 'ال'];
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** Beginnings of common nouns whose first letter is lam: with "for the" before, one of three is not written. */
const lamNouns = ['اجي', 'اجء', 'غه', 'غات', 'جنه', 'جان', 'قاء', 'قاح', 'وح', 'ون', 'عب', 'يل', 'باس', 'حم', 'سان'];

/**
 * Light stemming of a folded Arabic word: articles and joined prepositions before, common endings after.
 * Method: light10, Larkey, Ballesteros and Connell (2007).
 */
export function stemArabic(word: string): string {
	return withoutEndings(withoutAnd(withoutArticle(withoutAnd(word))));
}

/** "And" goes before an article and after it: so does a first letter of the same look, with the article and without. */
function withoutAnd(word: string): string {
	return word.startsWith('و') && word.length > 4 ? word.slice(1) : word;
}

function withoutArticle(word: string): string {
	if (word.startsWith('لل') && word.length > 3) {
		const rest = word.slice(2);
		return lamNouns.some((noun) => rest.startsWith(noun)) ? word.slice(1) : rest;
	}
	const article = articles.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 2);
	return article ? word.slice(article.length) : word;
}

function withoutEndings(word: string): string {
	for (const ending of endings)
		if (word.endsWith(ending) && word.length - ending.length >= 3) word = word.slice(0, -ending.length);
	return word;
}

/** An Arabic word with what may be joined before it – and, with, like, for, the – and without. Other scripts have one form. */
export function formsOfWord(word: string): string[] {
	const [joined] = /^[وف]?(?:[بكل]?ال|لل|[بكلس])?(?=\p{Script=Arabic}{3})/u.exec(word) ?? [''];
	return [...new Set([word, word.slice(joined.length)])];
}
