import { countBits, itemsIn } from '../index/bitmap.ts';

const elementBytes = 4;

/**
 * Memory for one question at a time: arrays from it are valid until it is cleared for the next. New arrays for each
 * question would have the garbage collector stop the thread every few dozen questions.
 */
class Scratch {
	#buffer = new ArrayBuffer(1 << 20);
	#used = 0;

	clear(): void {
		this.#used = 0;
	}

	/** So many numbers, all 0. */
	numbers(count: number): Uint32Array {
		const start = this.#reserve(count);
		return new Uint32Array(this.#buffer, start, count).fill(0);
	}

	/** So many fractions, all 0. */
	fractions(count: number): Float32Array {
		const start = this.#reserve(count);
		return new Float32Array(this.#buffer, start, count).fill(0);
	}

	/** The items of a bitmap, rising. */
	itemsIn(bitmap: Uint32Array): Uint32Array {
		return itemsIn(bitmap, this.numbers(countBits(bitmap)));
	}

	/** A copy of a bitmap or list. */
	copy(numbers: Uint32Array): Uint32Array {
		const copied = this.numbers(numbers.length);
		copied.set(numbers);
		return copied;
	}

	/** Where the next so many elements begin in the buffer as it is afterwards. One that is too small is left to those who have arrays of it. */
	#reserve(count: number): number {
		const bytes = count * elementBytes;
		if (this.#used + bytes > this.#buffer.byteLength) {
			this.#buffer = new ArrayBuffer(2 * (this.#buffer.byteLength + bytes));
			this.#used = 0;
		}
		const start = this.#used;
		this.#used += bytes;
		return start;
	}
}

/** One per thread, which answers one question after another. */
export const scratch = new Scratch();
