import { crc32 } from 'node:zlib';

/** Arrays that a file can hold. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Named typed arrays and a small description, in one buffer that threads can share and a disk can keep. */
export interface ArrayFile {
	readonly meta: Readonly<Record<string, unknown>>;
	readonly bytes: Uint8Array;
	/** The array of this name; throws where there is none or it is of another kind. */
	array<T extends NumberArray>(name: string, kind: ArrayKind<T>): T;
}

interface ArrayKind<T extends NumberArray> {
	readonly name: string;
	readonly BYTES_PER_ELEMENT: number;
	new (buffer: ArrayBufferLike, offset: number, length: number): T;
}

/** Arrays under names that begin with another one. */
export function named(prefix: string, arrays: Readonly<Record<string, NumberArray>>): Record<string, NumberArray> {
	return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${prefix}.${name}`, array]));
}

/** The bytes are not what was written: cut short, changed, or of another format. */
export class DamagedFile extends Error {}

interface Header {
	readonly meta: Record<string, unknown>;
	readonly arrays: Record<string, { kind: string; offset: number; length: number }>;
}

const magic = 0x6b677031;
/** Magic number, checksum of everything after it, length of the header. */
const prefixBytes = 12;
const align = (offset: number) => Math.ceil(offset / 8) * 8;

/** Writes arrays into one shared buffer: prefix, header as JSON, then each array at a multiple of eight bytes. */
export function writeArrayFile(
	meta: Readonly<Record<string, unknown>>,
	arrays: Readonly<Record<string, NumberArray>>,
): ArrayFile {
	const header: Header = { meta: { ...meta }, arrays: {} };
	let size = 0;
	for (const [name, array] of Object.entries(arrays)) {
		header.arrays[name] = { kind: array.constructor.name, offset: size, length: array.length };
		size = align(size + array.byteLength);
	}
	const headerBytes = new TextEncoder().encode(JSON.stringify(header));
	const start = align(prefixBytes + headerBytes.length);
	const bytes = new Uint8Array(new SharedArrayBuffer(start + size));
	bytes.set(headerBytes, prefixBytes);
	for (const [name, array] of Object.entries(arrays))
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + header.arrays[name]!.offset);
	const prefix = new DataView(bytes.buffer);
	prefix.setUint32(0, magic, true);
	prefix.setUint32(8, headerBytes.length, true);
	prefix.setUint32(4, crc32(bytes.subarray(8)), true);
	return openArrayFile(bytes);
}

/** Checks that bytes are as they were written; throws DamagedFile otherwise. Reads about 1 GB in a second. */
export function verifyArrayFile(bytes: Uint8Array): void {
	const prefix = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < prefixBytes || prefix.getUint32(0, true) !== magic) throw new DamagedFile('not an index file');
	if (prefix.getUint32(4, true) !== crc32(bytes.subarray(8))) throw new DamagedFile('the checksum does not match');
}

/** Opens verified bytes, which begin at offset 0 of their buffer; nothing is copied. */
export function openArrayFile(bytes: Uint8Array): ArrayFile {
	const headerLength = new DataView(bytes.buffer).getUint32(8, true);
	// The decoder takes no shared memory.
	const text = new TextDecoder().decode(bytes.slice(prefixBytes, prefixBytes + headerLength));
	const header = JSON.parse(text) as Header;
	const start = align(prefixBytes + headerLength);
	return {
		meta: header.meta,
		bytes,
		array(name, kind) {
			const entry = header.arrays[name];
			if (entry?.kind !== kind.name) throw new DamagedFile(`no ${kind.name} called "${name}"`);
			return new kind(bytes.buffer, start + entry.offset, entry.length);
		},
	};
}
