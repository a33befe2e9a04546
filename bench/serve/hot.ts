import { ask } from '../../tests/fixtures/http.ts';
import { startCeiling } from './ceiling.ts';
import { requestBytes } from './connection.ts';
import { counters } from './counters.ts';
import { load } from './load.ts';
import { browserHeaders, measured, pages, type Page } from './pages.ts';
import { median } from './quantile.ts';

export const hotRounds = 9;

/** A page out of the cache beside the same bytes from a bare server: medians of alternating rounds. */
export interface Hot {
	readonly page: Page;
	readonly bytes: number;
	readonly server: Speed;
	readonly ceiling: Speed;
	/** Requests per second of the server by those of the ceiling. */
	readonly ratio: number;
	/** Processor time per request of the ceiling by that of the server; it does not depend on who had the core. */
	readonly cpuRatio: number;
}

export interface Speed {
	readonly requestsPerSecond: number;
	readonly cpuMicroseconds: number;
	/** Part of one core that the server used; near 1 where the server, not the load, was the limit. */
	readonly utilisation: number;
}

export async function measureHot(url: string, seconds: number): Promise<Hot[]> {
	const results: Hot[] = [];
	for (const page of measured) results.push(await measurePage(url, page, seconds));
	return results;
}

async function measurePage(url: string, page: Page, seconds: number): Promise<Hot> {
	const path = pages[page];
	const { host, port } = new URL(url);
	const request = requestBytes(host, path, browserHeaders);
	const { bytes } = await ask(url, path, { headers: browserHeaders });
	const ceiling = await startCeiling(`${url}${path}`, browserHeaders);
	const ofCeiling = () => timed(ceiling.port, request, seconds, () => ceiling.cpuSeconds());
	const ofServer = () => timed(Number(port), request, seconds, async () => (await counters(url)).cpuSeconds);
	const rounds: { server: Speed; ceiling: Speed }[] = [];
	try {
		await load(Number(port), request, seconds);
		await load(ceiling.port, request, seconds);
		const before = await counters(url);
		for (let round = 0; round < hotRounds; round++) {
			const first = round % 2 === 0 ? await ofCeiling() : undefined;
			const server = await ofServer();
			rounds.push({ server, ceiling: first ?? (await ofCeiling()) });
		}
		const after = await counters(url);
		const hits = after.hits - before.hits;
		const misses = after.misses - before.misses - hotRounds * 2 - 1;
		if (misses > hits / 1000)
			throw new Error(`${path}: only ${hits} of ${hits + misses} answers came out of the cache`);
		return { page, bytes: bytes.length, ...summary(rounds) };
	} finally {
		await ceiling.stop();
	}
}

async function timed(port: number, request: Buffer, length: number, cpuSeconds: () => Promise<number>): Promise<Speed> {
	const before = await cpuSeconds();
	const { answers, seconds } = await load(port, request, length);
	const cpu = (await cpuSeconds()) - before;
	return { requestsPerSecond: answers / seconds, cpuMicroseconds: (cpu / answers) * 1e6, utilisation: cpu / seconds };
}

function summary(rounds: readonly { server: Speed; ceiling: Speed }[]) {
	return {
		server: middle(rounds.map(({ server }) => server)),
		ceiling: middle(rounds.map(({ ceiling }) => ceiling)),
		ratio: median(rounds.map(({ server, ceiling }) => server.requestsPerSecond / ceiling.requestsPerSecond)),
		cpuRatio: median(rounds.map(({ server, ceiling }) => ceiling.cpuMicroseconds / server.cpuMicroseconds)),
	};
}

function middle(speeds: readonly Speed[]): Speed {
	return {
		requestsPerSecond: median(speeds.map((speed) => speed.requestsPerSecond)),
		cpuMicroseconds: median(speeds.map((speed) => speed.cpuMicroseconds)),
		utilisation: median(speeds.map((speed) => speed.utilisation)),
	};
}
