import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { lineOf, readYaml, type DataIssue } from '#platform/yaml/read-yaml.ts';
import { circlesOf, type Concept } from './concept.ts';
import { conceptsSchema } from './concept.schema.ts';

interface Found extends Concept {
	readonly file: string;
	readonly index: number;
}

/** Reads every concept of a folder. Links are checked when each file can be read: else half of them lead nowhere. */
export function readConcepts(folder: string): { concepts: readonly Concept[]; issues: DataIssue[] } {
	const found: Found[] = [];
	const issues: DataIssue[] = [];
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.yaml')) continue;
		const file = join(folder, name);
		const read = readYaml(file, conceptsSchema);
		if (read.ok) found.push(...read.value.map((concept, index) => ({ ...concept, file, index })));
		else issues.push(...read.issues);
	}
	if (issues.length === 0) issues.push(...repeatedIds(found), ...unknownLinks(found), ...circles(found));
	return { concepts: found.map(({ id, broader, labels, words }) => ({ id, broader, labels, words })), issues };
}

function repeatedIds(concepts: readonly Found[]): DataIssue[] {
	const first = new Map<string, Found>();
	return concepts.flatMap((concept) => {
		const earlier = first.get(concept.id);
		if (!earlier) first.set(concept.id, concept);
		return earlier ? [issueAt(concept, ['id'], `"${concept.id}" is a concept of ${earlier.file} already`)] : [];
	});
}

function unknownLinks(concepts: readonly Found[]): DataIssue[] {
	const known = new Set(concepts.map(({ id }) => id));
	return concepts.flatMap((concept) =>
		concept.broader.flatMap((id, at) =>
			known.has(id) ? [] : [issueAt(concept, ['broader', at], `there is no concept "${id}"`)],
		),
	);
}

function circles(concepts: readonly Found[]): DataIssue[] {
	return circlesOf(concepts).map((ids) => {
		const first = concepts.find(({ id }) => id === ids[0]) as Found;
		return issueAt(first, ['broader'], `leads back to itself: ${ids.join(' → ')}`);
	});
}

function issueAt({ file, index }: Found, keys: readonly (string | number)[], message: string): DataIssue {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
	const path = [index, ...keys];
	return { file, line: lineOf(document, lines, path), field: path.join('.'), message };
}
