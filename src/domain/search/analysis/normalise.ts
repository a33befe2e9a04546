import { fold } from '#platform/i18n/fold.ts';

/** Lower case, compatibility forms unified (NFKC), typographic apostrophes straight, digits of any script as 0 to 9. */
export function normaliseText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/(?!\d)\p{Nd}/gu, valueOfDigit);
}

/** Unicode has the ten digits of a script one after the other. */
function valueOfDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	let before = 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
	return String(before % 10);
}

/** A normalised German word with ä, ae → a; ö, oe → o; ü, ue → u; ß → ss. "ue" after a vowel or q is no umlaut. */
export function foldGerman(word: string): string {
	return fold(word)
		.replace(/(?<![aeiouyq])ue/g, 'u')
		.replace(/ae/g, 'a')
		.replace(/oe(?!u)/g, 'o');
}

/** British spelling as American; a rule that makes no word is harmless as long as both sides follow it. */
export function foldEnglish(word: string): string {
	return fold(word)
		.replace(/(?<=\p{L}{3})our/u, 'or')
		.replace(/(?<=\p{L}{4})(?<!v|advert|prec)is(?=(e|ed|es|er|ing|ation|ations)$)/u, 'iz')
		.replace(/mme(?=s?$)/, 'm')
		.replace(/tre(?=s?$)/, 'ter');
}

/** French without accents, feminine participles as masculine ones: without accents the stemmer cannot tell them. */
export function foldFrench(word: string): string {
	return fold(word).replace(/ee(?=s?$)/, 'e');
}

/** Arabic letters that are written in several ways, as one; vowel signs and the lengthening stroke are left out. */
export function foldArabic(word: string): string {
	return fold(word)
		.replaceAll('ـ', '')
		.replaceAll('ى', 'ي')
		.replaceAll('ة', 'ه')
		.replaceAll('ؤ', 'و')
		.replaceAll('ئ', 'ي');
}

/** Ukrainian letters as people type them: no apostrophe, ґ as г; й and ї stay letters of their own. */
export function foldUkrainian(word: string): string {
	return word.replaceAll(/['ʼ]/g, '').replaceAll('ґ', 'г');
}
