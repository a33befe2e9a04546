import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from './embedded-postgres.fixture.ts';
import { logSince, logSize, trimLog } from './server-log.ts';

let folder: string;
let log: string;
beforeEach(async () => {
	folder = await temporaryFolder();
	log = join(folder, 'postgres.log');
});
afterEach(() => rm(folder, { recursive: true }));

it('keeps one older part of a large log', async () => {
	await writeFile(log, Buffer.alloc(9 * 2 ** 20, 'x'));
	await trimLog(log);
	await appendFile(log, 'new');
	expect(await readFile(log, 'utf8')).toBe('new');
	expect((await stat(`${log}.1`)).size).toBe(9 * 2 ** 20);
});

it('leaves a small log, and one that is not there', async () => {
	await trimLog(log);
	await writeFile(log, 'small');
	await trimLog(log);
	expect(await readFile(log, 'utf8')).toBe('small');
});

it('reads what was written after a position', async () => {
	await writeFile(log, 'before ');
	const position = await logSize(log);
	await appendFile(log, 'after');
	expect(await logSince(log, position)).toBe('after');
});
