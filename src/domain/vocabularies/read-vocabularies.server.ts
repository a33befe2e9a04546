import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readYaml, type DataIssue } from '#platform/yaml/read-yaml.ts';
import { Vocabularies, type Term } from './vocabulary.ts';
import { vocabularySchema } from './vocabulary.schema.ts';

/** Reads every vocabulary of a folder; a file with a mistake is reported and left out. */
export function readVocabularies(folder: string): { vocabularies: Vocabularies; issues: DataIssue[] } {
	const terms = new Map<string, readonly Term[]>();
	const issues: DataIssue[] = [];
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
		const read = readYaml(join(folder, file), vocabularySchema);
		if (read.ok) terms.set(basename(file, '.yaml'), read.value as Term[]);
		else issues.push(...read.issues);
	}
	return { vocabularies: new Vocabularies(terms), issues };
}
