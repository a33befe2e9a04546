import { copyFile, open, stat, truncate } from 'node:fs/promises';

const largest = 8 * 2 ** 20;

export async function logSize(path: string): Promise<number> {
	return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** What was written after a position, at most the last 16 KB. */
export async function logSince(path: string, position: number): Promise<string> {
	const file = await open(path).catch(() => undefined);
	if (!file) return '';
	try {
		const { size } = await file.stat();
		const start = Math.max(size < position ? 0 : position, size - 16_384);
		const { bytesRead, buffer } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
		return buffer.toString('utf8', 0, bytesRead);
	} finally {
		await file.close();
	}
}

/** Keeps one older part and empties the log when it is large; the server goes on appending to the same file. */
export async function trimLog(path: string): Promise<void> {
	if ((await logSize(path)) < largest) return;
	// Without space for a copy the older part is lost rather than the disk kept full.
	await copyFile(path, `${path}.1`).catch(() => undefined);
	await truncate(path);
}

/** Looks once a minute; returns how to end that. */
export function keepLogSmall(path: string): () => void {
	const trim = () => void trimLog(path).catch(() => undefined);
	trim();
	const timer = setInterval(trim, 60_000).unref();
	return () => clearInterval(timer);
}
