const articles = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * Light stemming of a folded Arabic word: articles and joined prepositions before, common endings after.
 * Method: light10, Larkey, Ballesteros and Connell (2007).
 */
export function stemArabic(word: string): string {
	return withoutEndings(withoutArticle(word.startsWith('و') && word.length > 4 ? word.slice(1) : word));
}

function withoutArticle(word: string): string {
	const article = articles.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 2);
	return article ? word.slice(article.length) : word;
}

function withoutEndings(word: string): string {
	for (const ending of endings)
		if (word.endsWith(ending) && word.length - ending.length >= 3) word = word.slice(0, -ending.length);
	return word;
}
