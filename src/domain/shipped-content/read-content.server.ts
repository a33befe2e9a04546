import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import { editorialNouns, type EditorialContent, type EditorialNoun } from '#domain/editorial/nouns.ts';
import { practiceSchema, type PracticeRecord } from '#domain/practices/practice.schema.ts';
import type { Concept } from '#domain/search/concepts/concept.ts';
import { readConcepts } from '#domain/search/concepts/read-concepts.server.ts';
import { readVocabularies } from '#domain/vocabularies/read-vocabularies.server.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { readYaml, type DataIssue } from '#platform/yaml/read-yaml.ts';
import { referenceIssues } from './references.ts';

/** One item as it is shipped; the digest tells whether the file has changed since it was loaded. */
export interface Shipped<T> {
	readonly slug: string;
	readonly file: string;
	readonly digest: string;
	readonly content: T;
}

export interface ShippedContent {
	readonly vocabularies: Vocabularies;
	readonly concepts: readonly Concept[];
	readonly practices: Shipped<PracticeRecord>[];
	readonly editorial: { [N in EditorialNoun]: Shipped<EditorialContent[N]>[] };
	readonly issues: DataIssue[];
}

/** Reads and checks everything in the content folder; `knownMunicipality` answers whether an id exists. */
export function readContent(folder: string, knownMunicipality: (id: string) => boolean): ShippedContent {
	const { vocabularies, issues } = readVocabularies(join(folder, 'vocabularies'));
	const { concepts, issues: conceptIssues } = readConcepts(join(folder, 'concepts'));
	issues.push(...conceptIssues);
	const items = <S extends GenericSchema>(name: string, schema: S): Shipped<InferOutput<S>>[] => {
		const read = readFolder(join(folder, name), schema);
		issues.push(...read.issues);
		return read.items;
	};
	const practices = items('practices', practiceSchema(vocabularies.ids()));
	const editorial = Object.fromEntries(
		Object.entries(editorialNouns).map(([noun, { folder: name, schema }]) => [noun, items(name, schema)]),
	) as ShippedContent['editorial'];
	const content = { vocabularies, concepts, practices, editorial, issues };
	issues.push(...referenceIssues(content, knownMunicipality));
	return content;
}

function readFolder<S extends GenericSchema>(folder: string, schema: S) {
	const items: Shipped<InferOutput<S>>[] = [];
	const issues: DataIssue[] = [];
	for (const name of readdirSync(folder).sort()) {
		if (!name.endsWith('.yaml')) continue;
		const file = join(folder, name);
		const read = readYaml(file, schema);
		if (read.ok) items.push({ slug: basename(name, '.yaml'), file, digest: digestOf(file), content: read.value });
		else issues.push(...read.issues);
	}
	return { items, issues };
}

function digestOf(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** One digest over every content file, so that an unchanged folder need not be parsed. */
export function contentDigest(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
		if (name.endsWith('.yaml')) hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest('hex');
}
