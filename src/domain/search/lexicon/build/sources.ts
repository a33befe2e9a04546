import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceVersion } from '../lexicon.ts';

/** A dictionary as a Debian package installs it, translating from one language to another. */
export interface Source {
	readonly package: string;
	readonly format: 'ding' | 'dictd';
	/** Paths under the root folder. */
	readonly files: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly licence: string;
	/** Whether the senses of a headword are in the order of their importance. */
	readonly sensesRanked: boolean;
}

const gpl = 'GPL-2.0-or-later';
const shareAlike = 'CC-BY-SA-3.0';

export const sources: readonly Source[] = [
	{
		package: 'trans-de-en',
		format: 'ding',
		files: ['usr/share/trans/de-en'],
		from: 'de',
		to: 'en',
		licence: gpl,
		sensesRanked: false,
	},
	freedict('deu-fra', 'de', 'fr', shareAlike, true),
	freedict('fra-deu', 'fr', 'de', shareAlike, true),
	freedict('fra-eng', 'fr', 'en', gpl, false),
	freedict('eng-fra', 'en', 'fr', gpl, false),
	freedict('ara-eng', 'ar', 'en', gpl, false),
	freedict('eng-ara', 'en', 'ar', gpl, false),
];

function freedict(name: string, from: string, to: string, licence: string, sensesRanked: boolean): Source {
	const files = [`usr/share/dictd/freedict-${name}.index`, `usr/share/dictd/freedict-${name}.dict.dz`];
	return { package: `dict-freedict-${name}`, format: 'dictd', files, from, to, licence, sensesRanked };
}

/** The contents of a source's files; throws an error that names what to install where they are missing. */
export function readSource(source: Source, root: string): Buffer[] {
	return source.files.map((file) => {
		const path = join(root, file);
		if (!existsSync(path)) throw new Error(`${path} is missing: install the Debian package ${source.package}`);
		return readFileSync(path);
	});
}

export function sourceVersion(source: Source, files: readonly Buffer[], root: string): SourceVersion {
	const hash = createHash('sha256');
	for (const file of files) hash.update(file);
	const { package: name, licence } = source;
	return { package: name, version: installedVersion(name, root), licence, sha256: hash.digest('hex') };
}

/** The version in the list of installed packages. */
function installedVersion(name: string, root: string): string {
	const list = join(root, 'var/lib/dpkg/status');
	const text = existsSync(list) ? readFileSync(list, 'utf8') : '';
	return new RegExp(`^Package: ${name}\\n(?:.+\\n)*?Version: (.+)$`, 'm').exec(text)?.[1] ?? 'unknown';
}
