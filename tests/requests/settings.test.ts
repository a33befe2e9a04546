import { existsSync } from 'node:fs';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remove, temporaryFolder } from '../fixtures/data-folder.ts';
import { ask, post } from '../fixtures/http.ts';
import { attributes } from '../fixtures/html.ts';
import { ownDataFolder } from '../fixtures/own-server.ts';
import { ServerProcess, startServer } from '../fixtures/server.ts';

const data = ownDataFolder();

async function refusal(environment: Record<string, string>, workingFolder?: string): Promise<string> {
	const server = new ServerProcess({ dataDir: data.path, environment, ...(workingFolder ? { workingFolder } : {}) });
	expect(await server.exited).toEqual({ code: 1, signal: null });
	expect(server.errors).not.toMatch(/\bat .+:\d+:\d+/);
	expect(existsSync(`${data.path}/postgres/postmaster.pid`)).toBe(false);
	return server.errors;
}

describe('a setting that cannot be used', () => {
	it.each([
		['PORT', 'abc'],
		['PORT', '70000'],
		['ORIGIN', 'https://practices.example.org/de'],
		['ORIGIN', 'practices.example.org'],
		['DATABASE_URL', 'mysql://localhost/kgp'],
		['LOG_LEVEL', 'loud'],
		['OPERATOR_CONTACT', 'no address'],
	])('%s=%s is named with what it should be', async (name, value) => {
		expect(await refusal({ [name]: value })).toMatch(new RegExp(`${name}: "${value.replaceAll('.', '\\.')}" – .{5,}`));
	});

	it('is named together with the others', async () => {
		const said = await refusal({ PORT: 'abc', LOG_LEVEL: 'loud' });
		expect(said).toContain('PORT: "abc"');
		expect(said).toContain('LOG_LEVEL: "loud"');
	});
});

describe('a database that does not answer', () => {
	it('is named without its password', async () => {
		const said = await refusal({ DATABASE_URL: 'postgres://kgp:geheim@127.0.0.1:1/kgp' });
		expect(said).toContain('127.0.0.1');
		expect(said).not.toContain('geheim');
	});
});

describe('ORIGIN', () => {
	it('is the address that pages, feeds and forms go by, whatever the proxy asks for', async () => {
		const server = await startServer({ dataDir: data.path, environment: { ORIGIN: 'https://practices.example.org' } });
		const { text } = await ask(server.url, '/de/films');
		expect(attributes(text, 'link', 'href')).toContain('https://practices.example.org/de/films');
		expect((await ask(server.url, '/sitemap.xml')).text).not.toContain('127.0.0.1');
		const own = await post(
			server.url,
			'/locale',
			{ locale: 'fr', to: '/de' },
			{ origin: 'https://practices.example.org' },
		);
		expect(own.status).toBe(303);
		const other = await post(server.url, '/locale', { locale: 'fr', to: '/de' }, { origin: 'https://evil.example' });
		expect(other.status).toBe(403);
		await server.stop();
	});
});

describe('a mistake in the shipped content', () => {
	let folder: string;
	const practice = 'content/practices/altena-kuemmerer.yaml';
	beforeAll(async () => {
		folder = await temporaryFolder();
		await cp('content', `${folder}/content`, { recursive: true });
		await symlink(resolve('build-data'), `${folder}/build-data`);
	});
	afterAll(() => remove(folder));

	it.each([
		[
			'a term that no vocabulary has',
			/^kind: .+$/m,
			'kind: meassure',
			/:\d+: kind: "meassure" is not in the vocabulary kinds/,
		],
		[
			'a place that there is not',
			/^municipality: .+$/m,
			'municipality: gn-1',
			/:\d+: municipality: there is no municipality "gn-1"/,
		],
		['a field that is unknown', /^kind: /m, 'colour: red\nkind: ', /:\d+: .*colour/],
		['broken YAML', /^kind: .+$/m, 'kind: [', /:\d+: /],
	])('is named with file, line and field: %s', async (_, find, replacement, expected) => {
		const original = await readFile(practice, 'utf8');
		const broken = original.replace(find, replacement);
		await writeFile(`${folder}/${practice}`, broken);
		const said = await refusal({}, folder);
		const line = said.split('\n').find((text) => text.includes('altena-kuemmerer.yaml:')) ?? '';
		expect(line).toMatch(expected);
		expect(line).toMatch(new RegExp(`^${practice}`));
		await writeFile(`${folder}/${practice}`, original);
	});

	it('names the line on which it stands', async () => {
		const original = await readFile(practice, 'utf8');
		const lines = original.split('\n');
		const number = lines.findIndex((line) => line.startsWith('area: ')) + 1;
		await writeFile(`${folder}/${practice}`, original.replace(/^area: .+$/m, 'area: moon'));
		expect(await refusal({}, folder)).toContain(`${practice}:${number}: area:`);
	});
});
