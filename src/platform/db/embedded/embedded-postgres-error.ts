import { statfs } from 'node:fs/promises';

/** PostgreSQL cannot be started or reached; the message is a sentence for the operator. */
export class EmbeddedPostgresError extends Error {
	override name = 'EmbeddedPostgresError';
}

/** Another living process of ours works with this data folder. */
export class DataFolderInUse extends EmbeddedPostgresError {
	override name = 'DataFolderInUse';

	constructor(dataDir: string, pid: number | undefined) {
		const user = pid === undefined ? 'another process' : `the process ${pid}`;
		super(`The data folder ${dataDir} is in use by ${user}. Stop that one first, or choose another data folder.`);
	}
}

const diskFull = (folder: string) =>
	`The disk is full: PostgreSQL cannot write to ${folder}. Free some space and start again.`;
const notWritable = (folder: string) =>
	`The folder ${folder} cannot be written. Give it to the user that starts this program, or choose another data folder.`;

const sentences: Readonly<Record<string, (folder: string) => string>> = {
	ENOSPC: diskFull,
	EDQUOT: diskFull,
	// PostgreSQL's own code.
	'53100': diskFull,
	EACCES: notWritable,
	EPERM: notWritable,
	EROFS: notWritable,
	ENOTDIR: (folder) => `The data folder ${folder} is not a folder. Choose another data folder.`,
	EEXIST: (folder) => `The data folder ${folder} is not a folder. Choose another data folder.`,
};

/** Turns an expected error of the file system into a sentence; others pass unchanged. */
export function fileSystemError(error: unknown, folder: string): unknown {
	if (!(error instanceof Error) || !('code' in error)) return error;
	const sentence = sentences[String(error.code)];
	return sentence ? new EmbeddedPostgresError(`${sentence(folder)} (${error.message})`, { cause: error }) : error;
}

const smallestUsableSpace = 48 * 2 ** 20;

/** What went wrong, from the output of `initdb` or `postgres`. */
export async function outputError(action: string, output: string, folder: string): Promise<EmbeddedPostgresError> {
	if (/No space left on device|Disk quota exceeded/.test(output)) return new EmbeddedPostgresError(diskFull(folder));
	// On a full disk not even the log can be written.
	const { bavail, bsize } = await statfs(folder);
	if (bavail * bsize < smallestUsableSpace) return new EmbeddedPostgresError(diskFull(folder));
	if (/could not look up effective user ID/.test(output)) {
		return new EmbeddedPostgresError(
			'PostgreSQL needs an account: the user id of this process has no entry in /etc/passwd. Start as another user, or set DATABASE_URL.',
		);
	}
	const lines = output.trim().split('\n').slice(-8).join('\n  ');
	const denied = /Permission denied|Read-only file system/.test(output) ? ` ${notWritable(folder)}` : '';
	return new EmbeddedPostgresError(`PostgreSQL ${action}.${denied} It said:\n  ${lines || '(nothing)'}`);
}
