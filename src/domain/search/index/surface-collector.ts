import type { NumberArray } from './array-file.ts';
import { dictionaryArrays, sortTerms } from './term-dictionary.ts';

/** Longer ones are no words that anybody types. */
const longest = 40;

/** A word as it is written, in lower case: how often it stands in the texts. */
export interface Surface {
	count: number;
}

/** The words of a language as they are written: what typing errors and beginnings are compared with. */
export class SurfaceCollector {
	readonly #surfaces = new Map<string, Surface>();

	/** The entry of a word, to be counted up; none for numbers and what is too long. */
	entry(surface: string): Surface | undefined {
		if (surface.length > longest || /\p{N}/u.test(surface)) return undefined;
		let known = this.#surfaces.get(surface);
		if (!known) this.#surfaces.set(surface, (known = { count: 0 }));
		return known;
	}

	/** Arrays to be written under a name. */
	arrays(name: string): Record<string, NumberArray> {
		const surfaces = sortTerms([...this.#surfaces.keys()]);
		return {
			...dictionaryArrays(name, surfaces),
			[`${name}.counts`]: Uint32Array.from(surfaces, (surface) => this.#surfaces.get(surface)!.count),
		};
	}
}
