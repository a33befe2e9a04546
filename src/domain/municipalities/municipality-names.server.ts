import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityColumns } from './build/columns.ts';

export interface MunicipalityName {
	readonly name: string;
	readonly country: string;
	readonly region: string | null;
}

/** Names of all municipalities by id, from the built file: for work that runs before or without a database. */
export function readMunicipalityNames(folder: string): Map<string, MunicipalityName> {
	const column = (name: (typeof municipalityColumns)[number]) => municipalityColumns.indexOf(name);
	const [id, name, country, region] = [column('id'), column('name'), column('country'), column('region')];
	const rows = readFileSync(join(folder, 'municipalities.tsv'), 'utf8').split('\n').filter(Boolean);
	return new Map(
		rows.map((row) => {
			const fields = row.split('\t');
			const code = fields[region] as string;
			const value = {
				name: fields[name] as string,
				country: fields[country] as string,
				region: code === '\\N' ? null : code,
			};
			return [fields[id] as string, value];
		}),
	);
}
