import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { practiceSchema } from '#domain/practices/practice.schema.ts';
import { formatIssue, readYaml } from '#platform/yaml/read-yaml.ts';

const ids: Record<string, Set<string>> = {};
for (const file of readdirSync('content/vocabularies')) {
	const read = readYaml(`content/vocabularies/${file}`, v.array(v.looseObject({ id: v.string() })));
	if (!read.ok) console.log(read.issues.map(formatIssue).join('\n'));
	else ids[basename(file, '.yaml')] = new Set(read.value.map((term) => term.id));
}
let bad = 0;
for (const file of process.argv.slice(3)) {
	const read = readYaml(file, practiceSchema(ids));
	if (!read.ok) {
		bad++;
		console.log(read.issues.map(formatIssue).join('\n'));
	}
}
console.log(bad === 0 ? 'content is valid' : `${bad} files with mistakes`);
process.exitCode = bad === 0 ? 0 : 1;
