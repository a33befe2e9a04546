import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The user PostgreSQL runs as. */
export interface ServerUser {
	readonly uid: number;
	readonly gid: number;
	/** We are root and have to become this user. */
	readonly dropped: boolean;
}

/**
 * PostgreSQL refuses to run as root: root becomes the owner of existing data,
 * so that a folder keeps its owner, else `postgres`, else `nobody`.
 */
export async function serverUser(dataFolder: string): Promise<ServerUser> {
	const [uid, gid] = [process.geteuid?.() ?? 0, process.getegid?.() ?? 0];
	if (uid !== 0) return { uid, gid, dropped: false };
	const owner = await stat(dataFolder).catch(() => undefined);
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, dropped: true };
	const account = (await accountNamed('postgres')) ?? (await accountNamed('nobody'));
	if (!account) {
		throw new EmbeddedPostgresError(
			'PostgreSQL refuses to run as root, and there is no account "postgres" or "nobody". Start as another user, or set DATABASE_URL.',
		);
	}
	return { ...account, dropped: true };
}

/** The account that this process connects with; the server asks the system for it (peer authentication). */
export function ownAccount(): string {
	try {
		return userInfo().username;
	} catch (cause) {
		throw new EmbeddedPostgresError(
			`The user id ${process.geteuid?.()} has no account in /etc/passwd, which PostgreSQL needs. Start as another user, or set DATABASE_URL.`,
			{ cause },
		);
	}
}

async function accountNamed(name: string): Promise<{ uid: number; gid: number } | undefined> {
	const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
	const fields = accounts
		.split('\n')
		.map((line) => line.split(':'))
		.find(([account]) => account === name);
	return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}
