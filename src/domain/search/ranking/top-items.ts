/** An item by its place in the list of a segment, with what it is ordered by. */
export interface Candidate {
	readonly segment: number;
	readonly at: number;
	readonly key: number;
}

/** Keeps the candidates with the highest keys; of equal ones those that came first. */
export class TopItems {
	readonly #most: number;
	/** A heap with the lowest key at the root. */
	readonly #heap: (Candidate & { order: number })[] = [];
	#order = 0;

	constructor(most: number) {
		this.#most = most;
	}

	add(segment: number, at: number, key: number): void {
		const isFull = this.#heap.length === this.#most;
		if (isFull && !(this.#most > 0 && key > this.#heap[0]!.key)) return;
		const candidate = { segment, at, key, order: this.#order++ };
		if (!isFull) this.#rise(this.#heap.push(candidate) - 1);
		else {
			this.#heap[0] = candidate;
			this.#sink();
		}
	}

	/** The kept candidates, the highest key first. */
	sorted(): Candidate[] {
		return this.#heap.toSorted((a, b) => b.key - a.key || a.order - b.order);
	}

	#rise(at: number): void {
		for (let parent = (at - 1) >> 1; at > 0 && this.#isLower(at, parent); at = parent, parent = (at - 1) >> 1)
			this.#swap(at, parent);
	}

	#sink(): void {
		for (let at = 0; ;) {
			let lowest = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < this.#heap.length && this.#isLower(child, lowest)) lowest = child;
			if (lowest === at) return;
			this.#swap(at, lowest);
			at = lowest;
		}
	}

	#isLower(a: number, b: number): boolean {
		const [left, right] = [this.#heap[a]!, this.#heap[b]!];
		return left.key < right.key || (left.key === right.key && left.order > right.order);
	}

	#swap(a: number, b: number): void {
		[this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
	}
}
