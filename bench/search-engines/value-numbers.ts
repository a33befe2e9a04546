/** Facet values as small numbers, which an engine may handle faster than texts. */
export class ValueNumbers {
	readonly #numbers = new Map<string, number>();
	readonly #values: string[] = [];

	/** The number of a value; a new one where it is new. */
	number(value: string): number {
		let number = this.#numbers.get(value);
		if (number === undefined) this.#numbers.set(value, (number = this.#values.push(value) - 1));
		return number;
	}

	value(number: number): string {
		return this.#values[number] ?? '';
	}

	/** The numbers of all values of a facet. */
	ofFacet(facet: string): number[] {
		return [...this.#numbers].filter(([value]) => value.startsWith(`${facet}:`)).map(([, number]) => number);
	}
}
