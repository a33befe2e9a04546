import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { remove, temporaryFolder } from '../fixtures/data-folder.ts';
import { ask } from '../fixtures/http.ts';
import { expectNoInsides } from '../fixtures/no-insides.ts';
import { startCluster } from '../fixtures/postgres-cluster.ts';
import { startServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

it('a server prepares the empty database of DATABASE_URL by itself and serves from it', async () => {
	const folder = await temporaryFolder();
	const cluster = await startCluster(`${folder}/cluster`);
	if (!cluster) return;
	const server = await startServer({ dataDir: `${folder}/data`, environment: { DATABASE_URL: cluster.url } });
	expect((await ask(server.url, '/de/practices/altena-kuemmerer')).status).toBe(200);
	expect(existsSync(`${folder}/data/postgres`)).toBe(false);
	expect(await server.process.end('SIGINT')).toEqual({ code: 0, signal: null });
	await cluster.stop();
	await remove(folder);
});

it('a server whose database goes away says so without insides, logs no question, and recovers by itself', async () => {
	const folder = await temporaryFolder();
	const cluster = await startCluster(`${folder}/cluster`);
	if (!cluster) return;
	const server = await startServer({ dataDir: `${folder}/data`, environment: { DATABASE_URL: cluster.url } });
	const get = (path: string) => ask(server.url, path, { headers: { accept: 'text/html' } });
	await get('/de/films');

	await cluster.stop();
	await until(async () => (await get('/health')).status === 503);
	const failed = await get('/de/practices?q=Suchgeheimnis');
	expect(failed.status).toBeGreaterThanOrEqual(500);
	expectNoInsides(failed);
	expect((await get('/de/films')).status, 'a page that is finished stays there').toBe(200);
	for (const line of server.process.lines) expect(line).not.toContain('Suchgeheimnis');

	await cluster.start();
	await until(async () => (await get('/health')).status === 200);
	expect((await get('/de/practices?q=Suchgeheimnis')).status).toBe(200);
	await server.process.end('SIGINT');
	await cluster.stop();
	await remove(folder);
});
