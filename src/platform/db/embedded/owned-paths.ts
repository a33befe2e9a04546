import { chmod, chown, lchown, lstat, mkdir, open, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { ServerUser } from './server-user.ts';

/** Makes sure of a folder that only the user of the server can enter, and that nobody else prepared. */
export async function ensurePrivateFolder(folder: string, user: ServerUser): Promise<void> {
	await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EEXIST') throw error;
	});
	const found = await lstat(folder);
	const own = found.uid === user.uid || found.uid === process.geteuid?.();
	if (!found.isDirectory() || !(own || (user.dropped && (await isOurPlace(dirname(folder)))))) {
		throw new EmbeddedPostgresError(`${folder} belongs to somebody else. Remove it and start again.`);
	}
	if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
	if (found.uid !== user.uid) await chown(folder, user.uid, user.gid);
}

/** Unlike the temporary folder, where anybody may have prepared a trap. */
async function isOurPlace(folder: string): Promise<boolean> {
	return ((await lstat(folder)).mode & 0o002) === 0;
}

/** Writes a file for the server when its text differs; readers see the old or the new one. */
export async function ensureFile(path: string, text: string, user: ServerUser): Promise<void> {
	if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
	const written = `${path}.${process.pid}`;
	await writeFile(written, text, { mode: 0o600, flush: true });
	if (user.dropped) await chown(written, user.uid, user.gid);
	await rename(written, path);
}

/** Gives a folder that root owns (restored from a backup, say) to the user of the server. */
export async function handOver(folder: string, user: ServerUser): Promise<void> {
	if (!user.dropped || (await lstat(folder)).uid === user.uid) return;
	for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), user.uid, user.gid);
	// The folder itself comes last: its owner says that the work is done.
	await lchown(folder, user.uid, user.gid);
}

/** A rename is safe from a power cut only once its folder is on disk. */
export async function flushFolder(folder: string): Promise<void> {
	const handle = await open(folder);
	await handle.sync().finally(() => handle.close());
}
