import { existsSync } from 'node:fs';
import { readMunicipalityIds } from '#domain/municipalities/municipality-ids.server.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';
import { formatIssue } from '#platform/yaml/read-yaml.ts';

/** Checks every shipped content file; one line per mistake with file, line and field. */
const built = 'build-data/municipalities.tsv';
const municipalities = existsSync(built) ? readMunicipalityIds('build-data') : undefined;
const { practices, concepts, issues } = readContent('content', (id) => !municipalities || municipalities.has(id));

for (const issue of issues) console.log(formatIssue(issue));
const counts = `${practices.length} practices, ${concepts.length} concepts`;
console.log(issues.length === 0 ? `content is valid: ${counts}` : `${issues.length} mistakes`);
process.exitCode = issues.length === 0 ? 0 : 1;
