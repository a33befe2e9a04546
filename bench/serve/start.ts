import { copyDataFolder, remove, temporaryFolder } from '../../tests/fixtures/data-folder.ts';
import { ask } from '../../tests/fixtures/http.ts';
import { startServer } from '../../tests/fixtures/server.ts';
import { pages } from './pages.ts';
import { median } from './quantile.ts';
import { addVariants } from './variants.ts';

export const startCount = 5;
export const environment = { LOG_LEVEL: 'warn' };

/** Seconds from the start of the process to the first answer, with an empty data folder: database, municipalities, content. */
export async function measureFirstStart(dataDir: string): Promise<number> {
	return secondsToAnswer(dataDir);
}

/** The same with a folder that has everything, and with one that has many more practices; medians. */
export interface Starts {
	readonly shipped: number;
	readonly many: number;
}

export const manyPractices = 1000;

export async function measureStarts(dataDir: string): Promise<Starts> {
	const shipped = await medianStart(dataDir);
	const folder = await temporaryFolder();
	try {
		const copy = await copyDataFolder(dataDir, `${folder}/data`);
		await addVariants(copy, manyPractices, environment);
		return { shipped, many: await medianStart(copy) };
	} finally {
		await remove(folder);
	}
}

async function medianStart(dataDir: string): Promise<number> {
	const seconds: number[] = [];
	for (let count = 0; count < startCount; count++) seconds.push(await secondsToAnswer(dataDir));
	return median(seconds);
}

async function secondsToAnswer(dataDir: string): Promise<number> {
	const began = performance.now();
	const server = await startServer({ dataDir, environment });
	try {
		const { status } = await ask(server.url, pages.list);
		if (status !== 200) throw new Error(`the first answer is ${status}`);
		return (performance.now() - began) / 1000;
	} finally {
		await server.stop();
	}
}
