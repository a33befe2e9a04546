import type { NumberArray } from './array-file.ts';
import { dictionaryArrays, sortTerms } from './term-dictionary.ts';

/** Longer ones are no words that anybody types. */
const longest = 40;

/** A word as it is written, in lower case, with how often it stands in the texts and the number of its term. */
export interface Surface {
	count: number;
	readonly term: number;
}

/** The words of a language as they are written: what typing errors and beginnings are compared with. */
export class SurfaceCollector {
	readonly #surfaces = new Map<string, Surface>();

	/** The entry of a word, to be counted up; none for numbers and what is too long. */
	entry(surface: string, term: number): Surface | undefined {
		if (surface.length > longest || /\p{N}/u.test(surface)) return undefined;
		let known = this.#surfaces.get(surface);
		if (!known) this.#surfaces.set(surface, (known = { count: 0, term }));
		return known;
	}

	/** Arrays to be written under a name; `rankOf` gives the number that a term has in the index. */
	arrays(name: string, rankOf: Uint32Array): Record<string, NumberArray> {
		const surfaces = sortTerms([...this.#surfaces.keys()]);
		const entries = surfaces.map((surface) => this.#surfaces.get(surface)!);
		return {
			...dictionaryArrays(name, surfaces),
			[`${name}.counts`]: Uint32Array.from(entries, ({ count }) => count),
			[`${name}.terms`]: Uint32Array.from(entries, ({ term }) => rankOf[term]!),
		};
	}
}
