import { describe, expect, it } from 'vitest';
import { DamagedFile, openArrayFile, verifyArrayFile, writeArrayFile } from './array-file.ts';

const arrays = {
	bytes: Uint8Array.of(1, 2, 3),
	shorts: Uint16Array.of(65_535),
	longs: Uint32Array.of(0, 4_294_967_295),
	signed: Int32Array.of(-5),
	floats: Float32Array.of(0.5),
	doubles: Float64Array.of(Math.PI, -1e300),
	nothing: new Uint32Array(0),
};
const { bytes } = writeArrayFile({ made: 'now', größe: [1, null] }, arrays);

function changed(change: (copy: Uint8Array) => Uint8Array | void): Uint8Array {
	const copy = Uint8Array.from(bytes);
	return change(copy) ?? copy;
}

it('an array file gives back what was written', () => {
	verifyArrayFile(bytes);
	const file = openArrayFile(bytes);
	expect(file.meta).toEqual({ made: 'now', größe: [1, null] });
	for (const array of [arrays.bytes, arrays.shorts, arrays.longs, arrays.signed, arrays.floats, arrays.doubles]) {
		const name = Object.entries(arrays).find(([, other]) => other === array)![0];
		expect(file.array(name, array.constructor as Float64ArrayConstructor)).toEqual(array);
	}
	expect(file.array('nothing', Uint32Array)).toHaveLength(0);
});

it('a part of a larger buffer is written, not all of it', () => {
	const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
	expect([...writeArrayFile({}, { part }).array('part', Uint16Array)]).toEqual([2, 3]);
});

it('threads can share it', () => {
	expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it('an array that is not there, or of another kind, is refused', () => {
	const file = openArrayFile(bytes);
	expect(() => file.array('other', Uint8Array)).toThrow(DamagedFile);
	expect(() => file.array('bytes', Uint16Array)).toThrow(DamagedFile);
});

describe('damage is noticed', () => {
	it('in any byte', () => {
		for (let at = 0; at < bytes.length; at++)
			expect(() => verifyArrayFile(changed((copy) => void (copy[at]! ^= 1))), `byte ${at}`).toThrow(DamagedFile);
	});

	it('in a file cut short at any place, or longer than it was', () => {
		for (let length = 0; length < bytes.length; length++)
			expect(() => verifyArrayFile(changed((copy) => copy.slice(0, length))), `${length} bytes`).toThrow(DamagedFile);
		expect(() => verifyArrayFile(Uint8Array.of(...bytes, 0))).toThrow(DamagedFile);
	});

	it('in bytes that stand at another place of a buffer, just the same', () => {
		const moved = new Uint8Array(bytes.length + 8);
		moved.set(bytes, 8);
		expect(() => verifyArrayFile(moved.subarray(8))).not.toThrow();
		expect(() => verifyArrayFile(moved.subarray(0, bytes.length))).toThrow('not an index file');
	});
});
