/** Bytes that grow; numbers are written seven bits at a time, low bits first, the last byte without the high bit. */
export class ByteWriter {
	#bytes = new Uint8Array(1 << 16);
	length = 0;

	byte(value: number): void {
		if (this.length === this.#bytes.length) this.#grow();
		this.#bytes[this.length++] = value;
	}

	number(value: number): void {
		while (value > 0x7f) {
			this.byte((value & 0x7f) | 0x80);
			value >>>= 7;
		}
		this.byte(value);
	}

	written(): Uint8Array {
		return this.#bytes.subarray(0, this.length);
	}

	#grow(): void {
		const larger = new Uint8Array(this.#bytes.length * 2);
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}
