import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { formatIssue, readYaml } from './read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'kgp-yaml-'));
const file = join(folder, 'practice.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const schema = v.strictObject({
	kind: v.string(),
	sources: v.array(v.strictObject({ url: v.pipe(v.string(), v.url('is not a web address')) })),
});
function read(text: string) {
	writeFileSync(file, text);
	const result = readYaml(file, schema);
	return result.ok ? result.value : result.issues.map((issue) => formatIssue(issue).slice(file.length));
}

it('gives what the file says', () => {
	expect(read('kind: measure\nsources: []\n')).toEqual({ kind: 'measure', sources: [] });
});

it.each([
	[
		'kind: measure\nsources:\n  - url: https://a.example\n  - url: nowhere\n',
		':4: sources.1.url: is not a web address',
	],
	['kind: 3\nsources: []\n', ':1: kind: '],
	['kind: a\nsources: []\ncolour: red\n', ':3: colour: '],
	['kind: [\n', ':'],
	['kind: a\nkind: b\nsources: []\n', ':2: '],
])('names the line and field of a mistake in %j', (text, expected) => {
	expect(String(read(text))).toContain(expected);
});
