import { gunzipSync } from 'node:zlib';

/** Reads the bodies of a dictd database, each once, in the order of the file; what describes the database is left out. */
export function readDictd(index: Buffer, compressed: Buffer): string[] {
	const text = gunzipSync(compressed);
	const places = new Map<number, number>();
	for (const line of index.toString('utf8').split('\n')) {
		const [headword, offset, length] = line.split('\t');
		if (!headword || !offset || !length || headword.startsWith('00database')) continue;
		places.set(decodeNumber(offset), decodeNumber(length));
	}
	const inOrder = [...places].sort(([a], [b]) => a - b);
	return inOrder.map(([offset, length]) => text.toString('utf8', offset, offset + length));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers of the index are in base 64, highest digit first. */
function decodeNumber(text: string): number {
	let number = 0;
	for (const digit of text) number = number * 64 + digits.indexOf(digit);
	return number;
}
