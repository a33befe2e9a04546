import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityColumns } from './build/columns.ts';

/** Ids of all municipalities, from the built file: for work that runs before or without a database. */
export function readMunicipalityIds(folder: string): Set<string> {
	const id = municipalityColumns.indexOf('id');
	const rows = readFileSync(join(folder, 'municipalities.tsv'), 'utf8').split('\n').filter(Boolean);
	return new Set(rows.map((row) => row.split('\t')[id] as string));
}
