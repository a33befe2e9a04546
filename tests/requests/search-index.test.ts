import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseOf } from '../fixtures/database.ts';
import { publishWithTitle, shipped } from '../fixtures/editing.ts';
import { ownDataFolder } from '../fixtures/own-server.ts';
import { run } from '../fixtures/run.ts';
import { answerTo, found, logged } from '../fixtures/searching.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

const slug = 'altena-kuemmerer';
const total = shipped.practices.length;

async function publish(dataDir: string, title: string): Promise<void> {
	const db = await databaseOf(dataDir);
	await publishWithTitle(db, slug, title);
	await db.destroy();
}

const segmentsIn = (dataDir: string) => readdirSync(`${dataDir}/search`).filter((name) => name.endsWith('.segment'));

/** The maintenance command, beside whatever runs in the data folder. */
const search = (dataDir: string, ...args: string[]) =>
	run('bin/search', args, { env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });

describe('the index in the data folder', () => {
	const data = ownDataFolder();
	const folder = () => `${data.path}/search`;
	const segment = () => `${folder()}/${segmentsIn(data.path)[0]}`;

	let server: RunningServer;
	const start = async () => (server = await startServer({ dataDir: data.path }));
	afterEach(() => server?.stop());

	/** Starts a server and holds it against what every index must give. */
	async function expectWhole(): Promise<void> {
		await start();
		expect(await answerTo(server, '')).toMatchObject({ total, isIncomplete: false });
		expect(await found(server, 'Kontaktstelle Wohnen')).toContain('leipzig-kontaktstelle-wohnen');
		expect(logged(server).filter(({ level }) => level > 40)).toEqual([]);
	}

	it('is whole, says the command that looks at it', async () => {
		const { code, output } = await search(data.path, 'verify');
		expect(output).toContain(`${total} practices in the saved index, 0 missing or out of date`);
		expect(code).toBe(0);
	});

	it('with a changed byte is found out by the command, which names the file', async () => {
		const bytes = readFileSync(segment());
		bytes[bytes.length >> 1]! ^= 1;
		writeFileSync(segment(), bytes);
		const { code, output } = await search(data.path, 'verify');
		expect(output).toMatch(/^damaged: [\w-]+\.segment$/m);
		expect(code).toBe(1);
	});

	it('with a changed byte is built again at the next start, which says so', async () => {
		await expectWhole();
		expect(logged(server).map(({ msg }) => msg)).toEqual(['index files are damaged; what they held is indexed again']);
		expect((await search(data.path, 'verify')).code).toBe(0);
	});

	it.each([
		['that is deleted', () => rmSync(folder(), { recursive: true })],
		['with a manifest that nobody can read', () => writeFileSync(`${folder()}/manifest.json`, '{"knowledge":')],
	])('%s is built again', async (_, damage) => {
		damage();
		await expectWhole();
		expect(segmentsIn(data.path)).toHaveLength(1);
	});

	it('is complete after a kill in the middle of its work', async () => {
		await start();
		await publish(data.path, 'Xylophone am Fluss');
		await server.process.end('SIGKILL');
		await start();
		expect(await found(server, 'Xylophone')).toEqual([slug]);
	});

	it('is built anew by the command without a server', async () => {
		const before = segmentsIn(data.path);
		const { code, output } = await search(data.path, 'rebuild');
		expect(output).toContain(`built: ${total} practices`);
		expect(code).toBe(0);
		expect(segmentsIn(data.path)).not.toEqual(before);
		expect((await search(data.path, 'verify')).code).toBe(0);
	});

	it('is built anew by a running server when the command says so, and answers all the while', async () => {
		await start();
		const before = segmentsIn(data.path);
		expect((await search(data.path, 'rebuild')).code).toBe(0);
		await until(async () => {
			expect((await answerTo(server, 'Wohnung')).total).toBeGreaterThan(5);
			return segmentsIn(data.path).every((name) => !before.includes(name));
		});
		expect(await found(server, 'Xylophone')).toEqual([slug]);
		expect(logged(server)).toEqual([]);
	});

	it('is whole beside a running server that has the last changes in memory, and lacks them without one', async () => {
		await start();
		expect(await found(server, 'Zithern')).not.toContain(slug);
		await publish(data.path, 'Zithern am Fluss');
		await until(async () => (await found(server, 'Zithern')).includes(slug), { seconds: 5 });
		const { code, output } = await search(data.path, 'verify');
		expect(output).toContain(`missing or out of date: ${slug}`);
		expect(code).toBe(0);
		await server.stop();
		expect((await search(data.path, 'verify')).code).toBe(1);
	});
});

describe('bin/search', () => {
	const data = ownDataFolder();

	it('explains how a question is read and why results stand where they do', async () => {
		const { code, output } = await search(data.path, 'explain', 'Kinderbetreung', 'Wuppertal', '--locale', 'de');
		expect(output).toContain('did you mean: Kinderbetreuung Wuppertal');
		expect(output).toMatch(/^wish "Kinderbetreung" {2}concepts: childcare/m);
		expect(output).toMatch(/^ +\d+\.\d\d {2}\w\w {2}\d\.\d\d {2}wuppertal-/m);
		expect(code).toBe(0);
	});

	it.each([[[]], [['explain']], [['verify', 'twice']], [['explain', 'Kita', '--locale', 'xx']], [['verify', '--all']]])(
		'says how it is used when asked %j',
		async (args) => {
			const { code, output } = await search(data.path, ...args);
			expect(output).toBe('usage: bin/search rebuild | verify | explain "question" [--locale de]\n');
			expect(code).toBe(2);
		},
	);

	it('says what to do first where there is no data yet, and makes none', async () => {
		const { code, output } = await search(`${data.path}/none`, 'verify');
		expect(output).toContain('has no database yet: run bin/start first');
		expect(code).toBe(1);
		expect(readdirSync(data.path)).not.toContain('none');
	});
});
