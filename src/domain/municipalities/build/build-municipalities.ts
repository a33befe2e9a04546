import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityColumns, type MunicipalityRow } from './columns.ts';
import { copyLine } from './copy-format.ts';
import { geonamesVersion, readGeonames } from './geonames.ts';
import { municipalityRows } from './municipality-rows.ts';
import {
	readCounties,
	readNames,
	readOverrides,
	readRegions,
	supplementFiles,
	supplementFolder,
} from './supplement.ts';

/** To be raised with every change of a rule or column, so that a built file is not taken for current. */
export const builderVersion = 2;

export const municipalitiesFile = 'municipalities.tsv';
export const digestFile = 'municipalities.digest';

export type Build =
	{ skipped: true; digest: string } | { skipped: false; digest: string; rows: readonly MunicipalityRow[] };

/** Writes the municipalities for PostgreSQL's COPY into a folder; does nothing when its inputs are unchanged. */
export function buildMunicipalities(outDir: string): Build {
	const digest = inputDigest();
	if (builtDigest(outDir) === digest) return { skipped: true, digest };
	readRegions(); // The names are read by the site; a mistake in them shall stop the build here.
	const rows = municipalityRows(readGeonames(), readCounties(), readOverrides(), readNames());
	mkdirSync(outDir, { recursive: true });
	const lines = rows.map((row) => copyLine(municipalityColumns.map((column) => row[column])));
	writeWhole(join(outDir, municipalitiesFile), lines.join(''));
	writeWhole(join(outDir, digestFile), `${digest}\n`);
	return { skipped: false, digest, rows };
}

function inputDigest(): string {
	const hash = createHash('sha256').update(`builder ${builderVersion}\ngeonames ${geonamesVersion()}\n`);
	for (const file of supplementFiles) hash.update(`${file}\n`).update(readFileSync(join(supplementFolder, file)));
	return hash.digest('hex');
}

function builtDigest(outDir: string): string | null {
	const file = join(outDir, digestFile);
	return existsSync(file) && existsSync(join(outDir, municipalitiesFile)) ? readFileSync(file, 'utf8').trim() : null;
}

/** A build that is killed must not leave half a file under the final name. */
function writeWhole(file: string, text: string): void {
	writeFileSync(`${file}.part`, text);
	renameSync(`${file}.part`, file);
}
