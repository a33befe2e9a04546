import type { TermDictionary } from '../index/term-dictionary.ts';

export interface SimilarWord {
	readonly number: number;
	readonly word: string;
	readonly distance: number;
}

/**
 * Words of a dictionary within a number of typing errors: insertion, deletion, replacement, two letters exchanged.
 * The sorted words are walked like a tree: rows of the distance table are kept for the letters that neighbours share,
 * and whole branches are left out once no word in them can be near. Method: Damerau (1964); Schulz and Mihov (2002).
 */
export function similarWords(dictionary: TermDictionary, word: string, most: number): SimilarWord[] {
	const letters = [...word];
	const rows: Uint8Array[] = [Uint8Array.from({ length: letters.length + 1 }, (_, i) => i)];
	const found: SimilarWord[] = [];
	let previous: string[] = [];
	for (let number = 0; number < dictionary.size; ) {
		const candidate = dictionary.term(number);
		const characters = [...candidate];
		const dead = fillRows(rows, characters, letters, sharedLength(previous, characters), most);
		previous = characters;
		if (dead !== undefined) {
			number = dictionary.withPrefix(characters.slice(0, dead).join(''))[1];
			continue;
		}
		const distance = rows[characters.length]![letters.length]!;
		if (distance <= most) found.push({ number, word: candidate, distance });
		number++;
	}
	return found;
}

/** Fills the rows beyond the shared letters; gives the length of a beginning that no near word has, if there is one. */
function fillRows(rows: Uint8Array[], characters: string[], letters: string[], shared: number, most: number) {
	for (let length = shared + 1; length <= characters.length; length++) {
		rows[length] = nextRow(rows, length, characters, letters);
		if (Math.min(...rows[length]!) > most) return length;
	}
	return undefined;
}

function nextRow(rows: readonly Uint8Array[], length: number, characters: string[], letters: string[]): Uint8Array {
	const above = rows[length - 1]!;
	const row = new Uint8Array(letters.length + 1);
	row[0] = length;
	const character = characters[length - 1]!;
	for (let i = 1; i <= letters.length; i++) {
		const replaced = above[i - 1]! + (letters[i - 1] === character ? 0 : 1);
		row[i] = Math.min(replaced, above[i]! + 1, row[i - 1]! + 1);
		const isExchange = i > 1 && length > 1 && letters[i - 1] === characters[length - 2] && letters[i - 2] === character;
		if (isExchange) row[i] = Math.min(row[i]!, rows[length - 2]![i - 2]! + 1);
	}
	return row;
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
