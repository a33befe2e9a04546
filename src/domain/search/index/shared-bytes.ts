import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file's bytes in memory that threads can share. */
export function readSharedBytes(path: string): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
		for (let offset = 0; offset < bytes.length;) {
			const read = readSync(file, bytes, offset, bytes.length - offset, offset);
			if (read === 0) break;
			offset += read;
		}
		return bytes;
	} finally {
		closeSync(file);
	}
}
