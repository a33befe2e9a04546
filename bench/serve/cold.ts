import { Connection, requestBytes } from './connection.ts';
import { counters } from './counters.ts';
import { browserHeaders, measured, pages, type Page } from './pages.ts';
import { median, quantile } from './quantile.ts';

export const coldRounds = 9;
export const requestsPerRound = 100;
const warmUpRequests = 2000;

/**
 * A page that is in no cache. The cache's key has the host in it, so that each request names another host. Processor time
 * is the server's (all its threads), not PostgreSQL's; the latency has both.
 */
export interface Cold {
	readonly page: Page;
	/** HTTP, the server's part of its queries, rendering, keeping the page; no compression. */
	readonly cpuMilliseconds: number;
	/** The same in the round that other programs disturbed least. */
	readonly bestCpuMilliseconds: number;
	/** What Brotli adds. */
	readonly compressionMilliseconds: number;
	/** With compression, one request at a time. */
	readonly latency: { readonly p50: number; readonly p99: number };
	readonly requests: number;
}

export async function measureCold(url: string): Promise<Cold[]> {
	const results: Cold[] = [];
	for (const page of measured) results.push(await measurePage(url, page));
	return results;
}

async function measurePage(url: string, page: Page): Promise<Cold> {
	await round(url, page, 'identity', warmUpRequests);
	const plain: number[] = [];
	const compressed: number[] = [];
	const latencies: number[] = [];
	for (let count = 0; count < coldRounds; count++) {
		plain.push((await round(url, page, 'identity', requestsPerRound)).cpu);
		const { cpu, times } = await round(url, page, 'br', requestsPerRound);
		compressed.push(cpu);
		latencies.push(...times);
	}
	return {
		page,
		cpuMilliseconds: median(plain),
		bestCpuMilliseconds: Math.min(...plain),
		compressionMilliseconds: median(compressed) - median(plain),
		latency: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
		requests: coldRounds * requestsPerRound * 2,
	};
}

let hosts = 0;

/** Asks for the page under as many names of the host as there are requests: CPU time per request, and each one's time. */
async function round(url: string, page: Page, encoding: string, requests: number) {
	const connection = await Connection.open(Number(new URL(url).port));
	const headers = { ...browserHeaders, 'accept-encoding': encoding };
	const times: number[] = [];
	const before = await counters(url);
	for (let count = 0; count < requests; count++) {
		const began = performance.now();
		await answer(connection, requestBytes(`host-${hosts++}.test`, pages[page], headers));
		times.push(performance.now() - began);
	}
	const after = await counters(url);
	connection.close();
	if (after.hits > before.hits || after.misses - before.misses < requests)
		throw new Error('the page came out of the cache');
	return { cpu: ((after.cpuSeconds - before.cpuSeconds) / requests) * 1000, times };
}

function answer(connection: Connection, request: Buffer): Promise<void> {
	return new Promise((resolve, reject) => connection.ask(request, (error) => (error ? reject(error) : resolve())));
}
