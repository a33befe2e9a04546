import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';

/** One mistake in a data file: where it stands and what is wrong. */
export interface DataIssue {
	readonly file: string;
	readonly line: number;
	readonly field: string;
	readonly message: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; issues: DataIssue[] };

/** Reads a YAML file and checks it against a schema; every mistake comes with its line. */
export function readYaml<S extends v.GenericSchema>(file: string, schema: S): Read<v.InferOutput<S>> {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
	if (document.errors.length > 0) {
		const issues = document.errors.map((error) => ({
			file,
			line: lines.linePos(error.pos[0]).line,
			field: '',
			message: error.message.split('\n')[0] ?? error.code,
		}));
		return { ok: false, issues };
	}
	const parsed = v.safeParse(schema, document.toJS());
	if (parsed.success) return { ok: true, value: parsed.output };
	return { ok: false, issues: parsed.issues.map((issue) => dataIssue(file, document, lines, issue)) };
}

function dataIssue(file: string, document: Document, lines: LineCounter, issue: v.BaseIssue<unknown>): DataIssue {
	const path = (issue.path ?? []).map((step) => step.key as string | number);
	return { file, line: lineOf(document, lines, path), field: path.join('.'), message: issue.message };
}

/** Line of the deepest node on the path that exists, so that a missing field points at its parent. */
export function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

export function formatIssue(issue: DataIssue): string {
	const field = issue.field ? `${issue.field}: ` : '';
	return `${issue.file}:${issue.line}: ${field}${issue.message}`;
}
