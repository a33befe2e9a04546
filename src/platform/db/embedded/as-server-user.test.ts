import { chmod, cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asServerUser } from './as-server-user.ts';
import { embeddedBinaries } from './binaries.ts';
import { temporaryFolder } from './embedded-postgres.fixture.ts';
import { run } from './run.ts';
import { serverUser } from './server-user.ts';

const root = process.geteuid?.() === 0;

describe('running PostgreSQL', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await temporaryFolder();
	});
	afterEach(() => rm(folder, { recursive: true }));

	// What can happen depends on who runs us: root is tested as root, anybody else as themselves.
	if (!root) {
		it('is plain for an ordinary user', async () => {
			const as = await asServerUser(await serverUser(folder), 'postgres', [folder]);
			expect(as('postgres', ['-D'])).toEqual({ file: 'postgres', args: ['-D'] });
		});
	} else {
		it('as root drops every privilege, but to read folders where the checkout is closed', async () => {
			const postgres = await copyOfServer(folder);
			await chmod(folder, 0o755);
			const user = await serverUser(join(folder, 'postgres'));
			const as = await asServerUser(user, postgres, [folder]);
			expect((await run(as('id', ['-u']))).output.trim()).toBe(String(user.uid));
			expect((await run(as('grep', ['CapEff', '/proc/self/status']))).output).toMatch(/\t0{15}[04]\n/);
		});

		it('as root works with a checkout in a closed folder', async () => {
			const postgres = await copyOfServer(folder);
			await chmod(folder, 0o700);
			const as = await asServerUser(await serverUser(join(folder, 'data')), postgres, [folder]);
			const { succeeded, errors } = await run(as(postgres, ['--version']));
			expect({ succeeded, errors }).toEqual({ succeeded: true, errors: '' });
			expect((await run(as('touch', [join(folder, 'written')]))).succeeded).toBe(false);
		});

		it('as root says what to do when no way leads into a folder', async () => {
			const { postgres } = await embeddedBinaries();
			const missing = join(folder, 'missing');
			await expect(asServerUser(await serverUser(missing), postgres, [missing])).rejects.toThrow(/chmod a\+x/);
		});
	}
});

/** The checkout may lie in a closed folder; a copy lies where the test says. Gives the path of the server. */
async function copyOfServer(folder: string): Promise<string> {
	const installed = dirname(dirname((await embeddedBinaries()).postgres));
	await cp(installed, folder, { recursive: true, filter: (path) => !/\/(share|lib\/postgresql)$/.test(path) });
	return join(folder, 'bin', 'postgres');
}
