import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file so that after any crash there is either the whole of it or what was there before. */
export function writeWhole(path: string, bytes: Uint8Array): void {
	const draft = `${path}.draft`;
	const file = openSync(draft, 'w');
	try {
		for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(draft, path);
}
