/** Where a term stands: item, field and position, in columns that grow; items come in rising order. */
export class Occurrences {
	terms = new Uint32Array(1 << 14);
	items = new Uint32Array(1 << 14);
	positions = new Uint16Array(1 << 14);
	/** Field number, with `partFlag` if the term is only a part of the word that stands there. */
	fields = new Uint8Array(1 << 14);
	length = 0;

	add(term: number, item: number, field: number, position: number): void {
		if (this.length === this.terms.length) this.#grow();
		this.terms[this.length] = term;
		this.items[this.length] = item;
		this.positions[this.length] = Math.min(position, 0xffff);
		this.fields[this.length++] = field;
	}

	/** Numbers of the occurrences ordered by term; within a term in the order in which they were added. */
	orderByTerm(termRank: Uint32Array): Uint32Array {
		const starts = new Uint32Array(termRank.length + 1);
		for (let i = 0; i < this.length; i++) starts[termRank[this.terms[i]!]! + 1]!++;
		for (let rank = 0; rank < termRank.length; rank++) starts[rank + 1]! += starts[rank]!;
		const order = new Uint32Array(this.length);
		for (let i = 0; i < this.length; i++) order[starts[termRank[this.terms[i]!]!]!++] = i;
		return order;
	}

	#grow(): void {
		this.terms = larger(this.terms);
		this.items = larger(this.items);
		this.positions = larger(this.positions);
		this.fields = larger(this.fields);
	}
}

export const partFlag = 0x80;

function larger<T extends Uint8Array | Uint16Array | Uint32Array>(array: T): T {
	const grown = new (array.constructor as new (length: number) => T)(array.length * 2);
	grown.set(array);
	return grown;
}
