import { mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hydrateSymlinks } from './binaries.ts';
import { temporaryFolder } from './embedded-postgres.fixture.ts';

let folder: string;
beforeEach(async () => {
	folder = await temporaryFolder();
	await mkdir(join(folder, 'native', 'lib'), { recursive: true });
	await writeFile(join(folder, 'native', 'lib', 'libpq.so.5.18'), 'library');
	const links = ['libpq.so.5', 'libpq.so'].map((name) => ({
		source: 'native/lib/libpq.so.5.18',
		target: `native/lib/${name}`,
	}));
	await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes the links that an install script would have made, also when several processes do', async () => {
	await Promise.all([hydrateSymlinks(folder), hydrateSymlinks(folder), hydrateSymlinks(folder)]);
	expect(await readlink(join(folder, 'native', 'lib', 'libpq.so'))).toBe('libpq.so.5.18');
	expect(await readFile(join(folder, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});

it('leaves links that are there', async () => {
	await symlink('elsewhere', join(folder, 'native', 'lib', 'libpq.so'));
	await hydrateSymlinks(folder);
	expect(await readlink(join(folder, 'native', 'lib', 'libpq.so'))).toBe('elsewhere');
});

it('has nothing to do on a platform without links', async () => {
	await rm(join(folder, 'native', 'pg-symlinks.json'));
	await expect(hydrateSymlinks(folder)).resolves.toBeUndefined();
});
