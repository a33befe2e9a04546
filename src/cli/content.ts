import { existsSync } from 'node:fs';
import { readMunicipalityNames } from '#domain/municipalities/municipality-names.server.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';
import { formatIssue } from '#platform/yaml/read-yaml.ts';

/** Checks every shipped content file; one line per mistake with file, line and field. */
const built = 'build-data/municipalities.tsv';
const places = existsSync(built) ? readMunicipalityNames('build-data') : undefined;
const { practices, issues } = readContent('content', (id) => !places || places.has(id));

for (const issue of issues) console.log(formatIssue(issue));
console.log(issues.length === 0 ? `content is valid: ${practices.length} practices` : `${issues.length} mistakes`);
process.exitCode = issues.length === 0 ? 0 : 1;
