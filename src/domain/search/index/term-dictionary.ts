import type { ArrayFile, NumberArray } from './array-file.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Terms in the order of their UTF-8 bytes, each with its place in that order as its number.
 * Kept as the bytes of all terms in a row and the offset of each; looked up by binary search.
 */
export class TermDictionary {
	readonly #bytes: Uint8Array;
	readonly #offsets: Uint32Array;

	constructor(bytes: Uint8Array, offsets: Uint32Array) {
		this.#bytes = bytes;
		this.#offsets = offsets;
	}

	/** Opens the dictionary that was written under this name. */
	static in(file: ArrayFile, name: string): TermDictionary {
		return new TermDictionary(file.array(`${name}.bytes`, Uint8Array), file.array(`${name}.offsets`, Uint32Array));
	}

	get size(): number {
		return this.#offsets.length - 1;
	}

	/** The number of a term, or -1. */
	find(term: string): number {
		const key = bytesOf(term);
		const at = this.#lowerBound(key);
		return at < this.size && this.#compare(at, key) === 0 ? at : -1;
	}

	/** Numbers of the terms that begin with a text: from (included) to (excluded). */
	withPrefix(prefix: string): readonly [number, number] {
		const key = encoder.encode(prefix);
		const after = Uint8Array.of(...key, 0xff);
		return [this.#lowerBound(key), this.#lowerBound(after)];
	}

	term(number: number): string {
		return textOf(this.#bytes, this.#offsets[number]!, this.#offsets[number + 1]!);
	}

	/** Writes a term's code points into an array, and beside each the number of bytes up to it; gives their number. */
	codePoints(number: number, points: Uint32Array, ends: Uint32Array): number {
		const start = this.#offsets[number] as number;
		const end = this.#offsets[number + 1] as number;
		let count = 0;
		for (let at = start; at < end && count < points.length; count++) {
			const lead = this.#bytes[at] as number;
			const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
			let point = length === 1 ? lead : lead & (0x7f >> length);
			for (let i = 1; i < length; i++) point = (point << 6) | ((this.#bytes[at + i] as number) & 0x3f);
			points[count] = point;
			ends[count] = (at += length) - start;
		}
		return count;
	}

	/** The number of the first term after this one that does not begin with the same so many bytes. */
	afterPrefix(number: number, bytes: number): number {
		const start = this.#offsets[number] as number;
		const prefix = this.#bytes.subarray(start, start + bytes);
		let step = 1;
		while (number + step < this.size && this.#startsWith(number + step, prefix)) step *= 2;
		let low = number + (step >> 1);
		let high = Math.min(number + step, this.size);
		while (low + 1 < high) {
			const middle = (low + high) >>> 1;
			if (this.#startsWith(middle, prefix)) low = middle;
			else high = middle;
		}
		return high;
	}

	#startsWith(number: number, prefix: Uint8Array): boolean {
		const start = this.#offsets[number] as number;
		if ((this.#offsets[number + 1] as number) - start < prefix.length) return false;
		for (let i = 0; i < prefix.length; i++) if (this.#bytes[start + i] !== prefix[i]) return false;
		return true;
	}

	#lowerBound(key: Uint8Array): number {
		let low = 0;
		let high = this.size;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#compare(middle, key) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Negative if the term stands before the key, 0 if it is the key. */
	#compare(number: number, key: Uint8Array): number {
		const start = this.#offsets[number] as number;
		const length = (this.#offsets[number + 1] as number) - start;
		const shorter = Math.min(length, key.length);
		for (let i = 0; i < shorter; i++) {
			const difference = (this.#bytes[start + i] as number) - (key[i] as number);
			if (difference !== 0) return difference;
		}
		return length - key.length;
	}
}

/** The text of UTF-8 bytes. Plain letters, the most of them, need no decoder: it takes no shared memory, and its time. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
	let text = '';
	for (let at = start; at < end; at++) {
		if (bytes[at]! > 0x7f) return decoder.decode(bytes.slice(start, end));
		text += String.fromCharCode(bytes[at]!);
	}
	return text;
}

const ascii = new Uint8Array(256);

/** The UTF-8 bytes of a term; valid until the next call. Plain letters, the most of them, need no encoder. */
function bytesOf(term: string): Uint8Array {
	if (term.length > ascii.length) return encoder.encode(term);
	for (let i = 0; i < term.length; i++) {
		const code = term.charCodeAt(i);
		if (code > 0x7f) return encoder.encode(term);
		ascii[i] = code;
	}
	return ascii.subarray(0, term.length);
}

/** Puts terms in the order of a dictionary: by their UTF-8 bytes, which is that of their code points. */
export function sortTerms(terms: string[]): string[] {
	return terms.some((term) => surrogate.test(term)) ? terms.sort(byCodePoints) : terms.sort();
}

/** Only with these does JavaScript's own order, by UTF-16 units, differ. */
const surrogate = /[\ud800-\udfff]/;

function byCodePoints(a: string, b: string): number {
	return Buffer.compare(encoder.encode(a), encoder.encode(b));
}

/** A dictionary of any terms, in memory of its own. */
export function dictionaryOf(terms: Iterable<string>): TermDictionary {
	const arrays = dictionaryArrays('', sortTerms([...new Set(terms)]));
	return new TermDictionary(arrays['.bytes'] as Uint8Array, arrays['.offsets'] as Uint32Array);
}

/** Arrays of a dictionary of distinct terms in the order of `sortTerms`, to be written under a name. */
export function dictionaryArrays(name: string, terms: readonly string[]): Record<string, NumberArray> {
	const encoded = terms.map((term) => encoder.encode(term));
	const offsets = new Uint32Array(terms.length + 1);
	encoded.forEach((bytes, i) => (offsets[i + 1] = (offsets[i] as number) + bytes.length));
	const bytes = new Uint8Array(offsets[terms.length] as number);
	encoded.forEach((term, i) => bytes.set(term, offsets[i] as number));
	return { [`${name}.bytes`]: bytes, [`${name}.offsets`]: offsets };
}
