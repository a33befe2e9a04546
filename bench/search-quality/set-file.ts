import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A file of a set cannot be used; the message names the file and, where one is at fault, the line. */
export class SetError extends Error {
	constructor(file: string, problem: string, line?: number) {
		super(line === undefined ? `${file}: ${problem}` : `${file}:${line}: ${problem}`);
	}
}

export interface NumberedLine {
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

/** The lines of a file that are not empty. */
export function linesOf(file: string): NumberedLine[] {
	const lines = contentOf(file).split(/\r?\n/);
	return lines.map((text, index) => ({ text, line: index + 1 })).filter(({ text }) => text.trim() !== '');
}

function contentOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw new SetError(file, missing ? 'there is no such file' : (error as Error).message);
	}
}

/** The objects of a JSON-lines file by their `_id`, each checked; throws SetError. */
export function readById<T extends { id: string }>(
	file: string,
	schema: v.GenericSchema<unknown, T>,
): ReadonlyMap<string, T> {
	const items = new Map<string, T>();
	for (const { text, line } of linesOf(file)) {
		const item = v.safeParse(schema, parseJson(file, text, line));
		if (!item.success) throw new SetError(file, issueText(item.issues[0]), line);
		if (items.has(item.output.id)) throw new SetError(file, `_id "${item.output.id}" is there twice`, line);
		items.set(item.output.id, item.output);
	}
	if (items.size === 0) throw new SetError(file, 'is empty');
	return items;
}

function parseJson(file: string, text: string, line: number): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SetError(file, `is not JSON: ${(error as Error).message}`, line);
	}
}

function issueText(issue: v.BaseIssue<unknown>): string {
	return `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
}
