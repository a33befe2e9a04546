import type { ArrayFile, NumberArray } from '../index/array-file.ts';
import type { Translation } from './translation.ts';

/**
 * One direction of a lexicon as arrays: the translations of all source terms in a row, as numbers of target terms with
 * probabilities in 255ths, and where each source term's translations begin.
 */
export class TranslationArrays {
	readonly #starts: Uint32Array;
	readonly #targets: Uint16Array | Uint32Array;
	readonly #probabilities: Uint8Array;

	private constructor(starts: Uint32Array, targets: Uint16Array | Uint32Array, probabilities: Uint8Array) {
		this.#starts = starts;
		this.#targets = targets;
		this.#probabilities = probabilities;
	}

	/** Opens the direction that was written under this name, to a language with so many terms. */
	static in(file: ArrayFile, name: string, targetTerms: number): TranslationArrays {
		return new TranslationArrays(
			file.array(`${name}.starts`, Uint32Array),
			fitsShort(targetTerms) ? file.array(`${name}.targets`, Uint16Array) : file.array(`${name}.targets`, Uint32Array),
			file.array(`${name}.probabilities`, Uint8Array),
		);
	}

	/** Translations of the source term with this number, best first. */
	of(source: number): { target: number; probability: number }[] {
		const found = [];
		for (let i = this.#starts[source] as number; i < (this.#starts[source + 1] as number); i++)
			found.push({ target: this.#targets[i] as number, probability: (this.#probabilities[i] as number) / 255 });
		return found;
	}
}

/** Arrays of a direction, to be written under a name. Source terms are in the order of their numbers. */
export function translationArrays(
	name: string,
	rows: readonly (readonly Translation[])[],
	targetNumbers: ReadonlyMap<string, number>,
): Record<string, NumberArray> {
	const starts = new Uint32Array(rows.length + 1);
	rows.forEach((row, i) => (starts[i + 1] = (starts[i] as number) + row.length));
	const all = rows.flat();
	const targets = all.map(({ term }) => targetNumbers.get(term) as number);
	return {
		[`${name}.starts`]: starts,
		[`${name}.targets`]: fitsShort(targetNumbers.size) ? Uint16Array.from(targets) : Uint32Array.from(targets),
		[`${name}.probabilities`]: Uint8Array.from(all, ({ probability }) => Math.round(probability * 255)),
	};
}

function fitsShort(terms: number): boolean {
	return terms <= 0x10000;
}
