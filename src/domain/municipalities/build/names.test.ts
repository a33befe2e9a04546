import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readYaml } from '#platform/yaml/read-yaml.ts';
import { namesSchema } from './supplement.ts';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(folder, { recursive: true }));

function messages(text: string): string[] {
	const file = join(folder, 'names.yaml');
	writeFileSync(file, `# Names\n${text}\n`);
	const read = readYaml(file, namesSchema);
	return read.ok ? [] : read.issues.map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

test('a place has a name in each language, and perhaps one of its own', () => {
	expect(messages('gn-1: { de: Köln, en: Cologne, fr: Cologne }')).toEqual([]);
	expect(messages('gn-1: { local: Αθήνα, de: Athen, en: Athens, fr: Athènes }')).toEqual([]);
});

test.each([
	['koeln: { de: Köln, en: Cologne, fr: Cologne }', /koeln: is a GeoNames id/],
	['gn-1: { de: Köln, en: Cologne }', /gn-1.fr: .*"fr"/],
	['gn-1: { de: Köln, en: Cologne, fr: "" }', /gn-1.fr: is empty/],
	['gn-1: { de: Köln, en: Cologne, fr: 5 }', /gn-1.fr: .*string/],
	['gn-1: { de: Köln, en: Cologne, fr: Cologne, it: Colonia }', /gn-1.it: .*"it"/],
	[`gn-1: { de: ${'K'.repeat(81)}, en: Cologne, fr: Cologne }`, /gn-1.de: is longer than 80 characters/],
])('a mistake is named once, with its line and place: %s', (text, message) => {
	const found = messages(text);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^2 /);
	expect(found[0]).toMatch(message);
});

test('a place named twice is a mistake', () => {
	const twice = 'gn-1: { de: Köln, en: Cologne, fr: Cologne }';
	const found = messages(`${twice}\n${twice}`);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^3 : Map keys must be unique/);
});
