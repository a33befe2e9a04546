import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { killServer } from '#platform/db/embedded/embedded-postgres.fixture.ts';
import { databaseOf } from '../fixtures/database.ts';
import { publishWithTitle } from '../fixtures/editing.ts';
import { ask } from '../fixtures/http.ts';
import { ownDataFolder } from '../fixtures/own-server.ts';
import { ServerProcess, startServer } from '../fixtures/server.ts';

const data = ownDataFolder();
const lockFile = () => `${data.path}/postgres/postmaster.pid`;
const page = '/de/practices/altena-kuemmerer';

async function publish(title: string): Promise<void> {
	const db = await databaseOf(data.path);
	await publishWithTitle(db, 'altena-kuemmerer', title);
	await db.destroy();
}

describe('a killed server', () => {
	it('serves what was published when it starts again, taking over the PostgreSQL that was left', async () => {
		const first = await startServer({ dataDir: data.path });
		await publish('Vor dem Absturz');
		await first.process.end('SIGKILL');
		expect(existsSync(lockFile())).toBe(true);

		const second = await startServer({ dataDir: data.path });
		expect(second.process.errors).toContain('taking over the PostgreSQL server that was left running');
		expect((await ask(second.url, page)).text).toContain('Vor dem Absturz');
		await second.stop();
	});

	it('loses nothing that was acknowledged when PostgreSQL is killed with it', async () => {
		const first = await startServer({ dataDir: data.path });
		await publish('Vor dem Stromausfall');
		await Promise.all([first.process.end('SIGKILL'), killServer(data.path)]);

		const second = await startServer({ dataDir: data.path });
		expect(second.process.errors).toContain('recovering the database');
		expect((await ask(second.url, page)).text).toContain('Vor dem Stromausfall');
		await second.stop();
	});
});

describe('a second process', () => {
	it('on the same data folder is refused with a clear sentence and leaves the first one alone', async () => {
		const first = await startServer({ dataDir: data.path });
		const second = new ServerProcess({ dataDir: data.path });
		expect(await second.exited).toEqual({ code: 1, signal: null });
		expect(second.errors).toContain(`is in use by the process ${first.process.child.pid}`);
		expect(second.errors).not.toMatch(/\bat .+:\d+:\d+/);
		expect((await ask(first.url, '/health')).status).toBe(200);
		await first.stop();
	});

	it('on a port that is taken is told so, and stops its PostgreSQL', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as { port: number };
		const server = new ServerProcess({ dataDir: data.path, environment: { PORT: String(port) } });
		expect(await server.exited).toEqual({ code: 1, signal: null });
		expect(server.errors).toContain(String(port));
		expect(server.errors).not.toMatch(/\bat .+:\d+:\d+/);
		expect(existsSync(lockFile())).toBe(false);
		other.close();
	});
});

describe('stopping', () => {
	it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends the server and PostgreSQL', async (signal) => {
		const server = await startServer({ dataDir: data.path });
		expect(await server.process.end(signal)).toEqual({ code: 0, signal: null });
		expect(existsSync(lockFile())).toBe(false);
		await expect(ask(server.url, '/health')).rejects.toThrow('ECONNREFUSED');
	});

	it('while it starts ends both as well', async () => {
		const server = new ServerProcess({ dataDir: data.path });
		await server.said('starting PostgreSQL');
		expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
		expect(server.errors).not.toMatch(/\bat .+:\d+:\d+/);
		expect(existsSync(lockFile())).toBe(false);
	});

	it('answers the requests that are under way first', async () => {
		const server = await startServer({ dataDir: data.path });
		const asked = Array.from({ length: 20 }, (_, index) => ask(server.url, `/de/practices?page=${(index % 5) + 1}`));
		await asked[0];
		const ended = server.process.end('SIGINT');
		const answers = await Promise.allSettled(asked);
		for (const answer of answers) if (answer.status === 'fulfilled') expect(answer.value.status).toBe(200);
		expect((await ended).code).toBe(0);
	});

	it('twice in a row is not worse than once', async () => {
		const server = await startServer({ dataDir: data.path });
		server.process.child.kill('SIGINT');
		expect((await server.process.end('SIGINT')).code).toBe(0);
		expect(existsSync(lockFile())).toBe(false);
	});
});

it('an unchanged data folder is not loaded again', async () => {
	const server = await startServer({ dataDir: data.path });
	expect(server.process.errors).not.toMatch(/content loaded|municipalities loaded|migrated/);
	await server.stop();
});
