import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { run, type Command } from './run.ts';
import type { ServerUser } from './server-user.ts';

/** Makes a command that runs as the user of the server. */
export type AsServerUser = (file: string, args: readonly string[]) => Command;

/**
 * The least privilege with which the user of the server can run PostgreSQL and enter the folders:
 * plain, else (a checkout below /root, `mktemp -d`) a capability to pass closed folders.
 */
export async function asServerUser(
	user: ServerUser,
	postgres: string,
	folders: readonly string[],
): Promise<AsServerUser> {
	if (!user.dropped) return (file, args) => ({ file, args });
	const plain: AsServerUser = (file, args) => ({ file, args, uid: user.uid, gid: user.gid });
	const ways = [plain, withCapability(user, 'dac_read_search'), withCapability(user, 'dac_override')];
	for (const way of ways) {
		if (await works(way, postgres, folders)) return way;
	}
	throw new EmbeddedPostgresError(
		`PostgreSQL refuses to run as root, and the user id ${user.uid} cannot enter ${[...new Set([postgres, ...folders])].join(' or ')}. ` +
			'Open the folders above them ("chmod a+x"), install "setpriv" (util-linux), or start as another user.',
	);
}

/**
 * `no_setuid_fixup` lets access(2) count the capability; without it PostgreSQL calls its own program invalid.
 * `dac_override` is the second choice, since it could write everywhere; containers often allow only that one.
 */
function withCapability(user: ServerUser, capability: string): AsServerUser {
	const identity = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'];
	const raised = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'];
	return (file, args) => ({ file: 'setpriv', args: [...identity, ...raised, '--', file, ...args] });
}

const probe = 'for folder; do cd "$folder" || exit 1; done; exec "$0" --version';

async function works(way: AsServerUser, postgres: string, folders: readonly string[]): Promise<boolean> {
	const { succeeded, errors } = await run(way('/bin/sh', ['-c', probe, postgres, ...folders]));
	// A program that may be run but not read only complains.
	return succeeded && errors === '';
}
