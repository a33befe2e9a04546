import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...globSync('src/**/*.md')];
const folders = /^(src|bin|docs|tests|content|locales|migrations|bench|lexicon|search-eval|static|\.ci)\//;

it('the documents that a newcomer looks for are there', () => {
	const wanted = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE'];
	const inDocs = ['architecture', 'glossary', 'operations', 'performance'].map((name) => `docs/${name}.md`);
	expect([...wanted, ...inDocs].filter((file) => !existsSync(file))).toEqual([]);
});

describe.each(documents)('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, token]) => token ?? '');
	const fences = [...text.matchAll(/^\s*(?:\$ )?((?:bash |\.\/)?bin\/[\w-]+)/gm)].map(([, command]) => command ?? '');

	it('names files and commands that exist', () => {
		const paths = [...quoted, ...fences]
			.map((token) => token.replace(/^(bash |\.\/)/, '').split(/[\s:#]/)[0] ?? '')
			.filter((path) => folders.test(path) && !/[<>{}…]|NNNN|…/.test(path));
		expect(paths.filter((path) => globSync(path.replace(/[[\]()]/g, '?')).length === 0)).toEqual([]);
	});

	it('links to files that exist', () => {
		const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
			.map(([, target]) => target ?? '')
			.filter((target) => !/^[a-z]+:/.test(target));
		expect(links.filter((target) => !existsSync(join(dirname(file), decodeURI(target))))).toEqual([]);
	});
});

it('every setting is explained to operators, and none that there is not', () => {
	const schema = readFileSync('src/environment.ts', 'utf8');
	const settings = [...schema.matchAll(/^\t([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '');
	expect(settings.length).toBeGreaterThan(5);
	const operations = readFileSync('docs/operations.md', 'utf8');
	expect(settings.filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
});
