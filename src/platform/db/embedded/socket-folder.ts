import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { port } from './settings.ts';

/** The kernel's limit is 108 bytes on Linux, 104 on macOS. */
const longestSocketPath = 99;

/** Beside the data, or in the temporary folder when that path is too long for a socket. */
export function socketFolder(dataDir: string): string {
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
	const candidates = [join(dataDir, 'postgres.run'), join(tmpdir(), `kgp-${hash}`)];
	return candidates.find(fits) ?? `/tmp/kgp-${hash}`;
}

function fits(folder: string): boolean {
	return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath;
}
