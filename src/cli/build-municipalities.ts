import { join } from 'node:path';
import { buildMunicipalities, municipalitiesFile } from '#domain/municipalities/build/build-municipalities.ts';

const outDir = process.argv[2] ?? 'build-data';
const started = performance.now();
const build = buildMunicipalities(outDir);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const file = join(outDir, municipalitiesFile);

if (build.skipped) console.log(`${file} is up to date (${seconds} s)`);
else {
	const count = (country: string) => build.rows.filter((row) => row.country === country).length;
	const counts = ['DE', 'CA', 'US'].map((country) => `${country} ${count(country)}`).join(', ');
	console.log(`${file}: ${build.rows.length} municipalities and counties (${counts}) in ${seconds} s`);
}
