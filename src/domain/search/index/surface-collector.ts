import type { NumberArray } from './array-file.ts';
import { byBytes, dictionaryArrays } from './term-dictionary.ts';

/** Longer ones are no words that anybody types. */
const longest = 40;

/** The words of a language as they are written, in lower case: what typing errors and beginnings are compared with. */
export class SurfaceCollector {
	readonly #counts = new Map<string, number>();
	readonly #terms = new Map<string, string>();

	add(surface: string, term: string): void {
		if (surface.length > longest || /\p{N}/u.test(surface)) return;
		this.#counts.set(surface, (this.#counts.get(surface) ?? 0) + 1);
		this.#terms.set(surface, term);
	}

	arrays(name: string, numberOf: (term: string) => number): Record<string, NumberArray> {
		const surfaces = [...this.#counts.keys()].sort(byBytes);
		return {
			...dictionaryArrays(name, surfaces),
			[`${name}.counts`]: Uint32Array.from(surfaces, (surface) => this.#counts.get(surface)!),
			[`${name}.terms`]: Uint32Array.from(surfaces, (surface) => numberOf(this.#terms.get(surface)!)),
		};
	}
}
