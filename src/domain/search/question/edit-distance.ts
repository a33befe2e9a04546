import type { TermDictionary } from '../index/term-dictionary.ts';

export interface SimilarWord {
	readonly number: number;
	readonly word: string;
	readonly distance: number;
}

/** Longer words of a dictionary are compared by their beginning. */
const longest = 64;

/**
 * Words of a dictionary within a number of typing errors: insertion, deletion, replacement, two letters exchanged.
 * Errors in the first letter are found only where the second letter stands first. Method: Damerau (1964).
 */
export function similarWords(dictionary: TermDictionary, word: string, most: number): SimilarWord[] {
	const letters = [...word];
	const walk = new DictionaryWalk(dictionary, letters, most);
	return [...new Set(letters.slice(0, 2))].flatMap((first) => walk.from(...dictionary.withPrefix(first)));
}

/**
 * Walks sorted words like a tree: the rows of the distance table stay for the letters that neighbours share, and whole
 * branches are left out once no word in them can be near. After Schulz and Mihov (2002), without their automaton.
 */
class DictionaryWalk {
	readonly #dictionary: TermDictionary;
	readonly #letters: Uint32Array;
	readonly #most: number;
	readonly #rows: Uint8Array[];
	readonly #points = new Uint32Array(longest);
	readonly #previous = new Uint32Array(longest);
	readonly #ends = new Uint32Array(longest);

	constructor(dictionary: TermDictionary, letters: readonly string[], most: number) {
		this.#dictionary = dictionary;
		this.#letters = Uint32Array.from(letters, (letter) => letter.codePointAt(0)!);
		this.#most = most;
		const width = letters.length + 1;
		this.#rows = Array.from({ length: longest + 1 }, () => new Uint8Array(width));
		this.#rows[0]!.forEach((_, index, row) => (row[index] = index));
	}

	from(first: number, after: number): SimilarWord[] {
		const found: SimilarWord[] = [];
		let filled = 0;
		for (let number = first; number < after;) {
			const length = this.#dictionary.codePoints(number, this.#points, this.#ends);
			let row = this.#shared(Math.min(length, filled));
			let nearest = 0;
			while (row < length && nearest <= this.#most) nearest = this.#fillRow(++row);
			filled = row;
			this.#previous.set(this.#points.subarray(0, row));
			if (nearest > this.#most) number = this.#dictionary.afterPrefix(number, this.#ends[row - 1]!);
			else {
				const distance = this.#rows[length]![this.#letters.length]!;
				if (distance <= this.#most) found.push({ number, word: this.#dictionary.term(number), distance });
				number++;
			}
		}
		return found;
	}

	/** How many letters the word shares with the one before, of which the rows are filled. */
	#shared(most: number): number {
		let length = 0;
		while (length < most && this.#points[length] === this.#previous[length]) length++;
		return length;
	}

	/** Fills the row of the word's first so many letters; gives the least distance in it. */
	#fillRow(length: number): number {
		const letters = this.#letters;
		const [row, above, before] = [this.#rows[length]!, this.#rows[length - 1]!, this.#rows[length - 2]];
		const point = this.#points[length - 1]!;
		let least = (row[0] = length);
		for (let i = 1; i <= letters.length; i++) {
			const letter = letters[i - 1]!;
			let distance = Math.min(above[i - 1]! + (letter === point ? 0 : 1), above[i]! + 1, row[i - 1]! + 1);
			if (before && i > 1 && letter === this.#points[length - 2] && letters[i - 2] === point)
				distance = Math.min(distance, before[i - 2]! + 1);
			row[i] = distance;
			if (distance < least) least = distance;
		}
		return least;
	}
}
