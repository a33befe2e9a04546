import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run.ts';

describe('the source', () => {
	it('is imported in one direction: routes, domain, platform', async () => {
		const { code, output } = await run('depcruise', [
			'--config',
			'.dependency-cruiser.cjs',
			'--output-type',
			'err',
			'src',
			'migrations',
		]);
		expect(output).toMatch(/\d{2,} modules/);
		expect(code, output).toBe(0);
	});

	it('has no folder for things that nobody wanted to name', () => {
		const folders = globSync('{src,tests,bench,bin}/**/', {}).filter((path) => !path.includes('node_modules'));
		expect(folders.length).toBeGreaterThan(20);
		expect(
			folders.filter(
				(path) => /(^|\/)(utils?|helpers?|services?|shared|common|misc|lib)\/?$/.test(path) && path !== 'bin/lib',
			),
		).toEqual([]);
	});

	it('says nothing of the domain in the platform', () => {
		const files = globSync('src/platform/**/*.ts', { exclude: ['**/*.test.ts'] });
		expect(files.length).toBeGreaterThan(20);
		const speaks = files.filter((file) => /\bpractice(s|Id|Slug)?\b|\bmunicipalit/i.test(readFileSync(file, 'utf8')));
		expect(speaks.filter((file) => !file.endsWith('/db/tables.ts'))).toEqual([]);
	});

	it('skips no test and runs none alone', () => {
		const tests = globSync('{src,tests}/**/*.test.ts');
		expect(tests.length).toBeGreaterThan(30);
		const marked = tests.filter((file) =>
			/\b(it|test|describe)\.(only|skip|todo|fails)\b/.test(readFileSync(file, 'utf8')),
		);
		expect(marked).toEqual([]);
	});
});
