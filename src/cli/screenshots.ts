import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { chromiumIsMissing, launchOptions } from './chromium.ts';

/** Takes the pictures of the README: of the built application, served from a database of its own. */

interface Picture {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly scheme: 'light' | 'dark';
}

const desktop = { width: 1280, height: 1000, scheme: 'light' } as const;

const pictures: readonly Picture[] = [
	{ name: 'home', path: '/en', ...desktop },
	{ name: 'search', path: '/en/practices?q=language&country=DE&country=CA', ...desktop },
	{ name: 'practice', path: '/en/practices/altena-kuemmerer', ...desktop },
	{ name: 'map', path: '/en/map', ...desktop },
	{ name: 'phone', path: '/de/practices?q=Sprachkurs', width: 390, height: 844, scheme: 'light' },
	{ name: 'dark', path: '/fr/themes/housing', ...desktop, scheme: 'dark' },
];

const folder = 'docs/screenshots';

await main();

async function main(): Promise<void> {
	const data = await mkdtemp(join(tmpdir(), 'kgp-'));
	await chmod(data, 0o755);
	const server = startServer(data);
	try {
		await takePictures(await listening(server));
	} finally {
		await stop(server);
		await rm(data, { recursive: true, force: true, maxRetries: 5 });
	}
}

function startServer(dataDir: string): ChildProcess {
	const { PATH, HOME } = process.env;
	const env = { PATH, HOME, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
	return spawn(process.execPath, ['bin/lib/serve.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

function listening(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		createInterface(server.stdout!).on('line', (line) => {
			const port = /^listening on http:\/\/localhost:(\d+)$/.exec(line)?.[1];
			if (port) resolve(`http://127.0.0.1:${port}`);
		});
		server.once('close', (code: number | null) => reject(new Error(`the server ended with ${code}`)));
	});
}

async function takePictures(origin: string): Promise<void> {
	const options = launchOptions();
	if (!options) throw new Error(chromiumIsMissing);
	const browser = await chromium.launch(options);
	try {
		await mkdir(folder, { recursive: true });
		for (const picture of pictures) await take(browser, origin, picture);
	} finally {
		await browser.close();
	}
}

async function take(browser: Browser, origin: string, { name, path, width, height, scheme }: Picture): Promise<void> {
	const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
	const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
	if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()}`);
	await page.evaluate('document.fonts.ready');
	const file = join(folder, `${name}.png`);
	const { size } = await sharp(await page.screenshot())
		.png({ palette: true, effort: 10 })
		.toFile(file);
	console.log(`${file}: ${(size / 1024).toFixed(0)} KB`);
	await page.close();
}

async function stop(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	server.kill('SIGINT');
	await once(server, 'close');
}
