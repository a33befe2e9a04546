import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';
import { richTextHtml } from '#platform/rich-text/rich-text.ts';

const frontMatter = v.strictObject({ title: v.string(), description: v.pipe(v.string(), v.maxLength(200)) });

/** A page of running text, such as the imprint, in one language. */
export interface StaticPage {
	readonly title: string;
	readonly description: string;
	readonly html: string;
}

export type StaticPages = ReadonlyMap<string, StaticPage>;

/** Reads `<name>.<locale>.md`; the keys are `<name>.<locale>`. */
export function readPages(folder: string): StaticPages {
	const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
	return new Map(files.map((file) => [file.slice(0, -3), readPage(join(folder, file))]));
}

/** The text becomes HTML when it is first shown: that takes longer than all else at the start. */
function readPage(file: string): StaticPage {
	const [, head = '', body = ''] = readFileSync(file, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
	let html: string | undefined;
	return {
		...v.parse(frontMatter, parse(head)),
		get html() {
			return (html ??= richTextHtml(body, 2).replace(/\[\[operator:\s*([^\]]+)\]\]/g, '<mark>$1</mark>'));
		},
	};
}
