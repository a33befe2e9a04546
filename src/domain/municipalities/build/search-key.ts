/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ə: 'e',
	ŋ: 'n',
};
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const germanSpelling = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/**
 * Key under which a name is searched; queries go through the same function: "Saint-Étienne" and "saint etienne" meet.
 * Letters of other scripts stay, so that a place is found by the name it gives itself.
 */
export function searchKey(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ`]/gu, '')
		.replace(/[ßæœøłđðþıħŧəŋ]/g, (letter) => letters[letter] ?? letter)
		.replace(/[^a-z0-9\p{Script=Greek}\p{Script=Cyrillic}\p{Lo}]+/gu, ' ')
		.trim();
}

/** The part of the key in Latin letters and digits; empty for a name in another script. */
export function latinKey(text: string): string {
	return searchKey(text)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The search key with ä as ae: how names are written where umlauts are missing. */
export function umlautKey(text: string): string {
	return searchKey(
		text
			.normalize('NFC')
			.toLowerCase()
			.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter),
	);
}

/** Readable and unique: the name, then the digits of the id (`altena-2957886`). */
export function municipalitySlug(name: string, country: string, id: string): string {
	const key = germanSpelling.has(country) ? umlautKey(name) : name;
	return [...latinKey(key).split(' '), id.replace(/\D/g, '')].filter(Boolean).join('-');
}
