import { ask } from '../../tests/fixtures/http.ts';

/** The server's own count of its work so far. */
export interface Counters {
	/** Time of the processor in user and system mode, over all threads of the server, without PostgreSQL. */
	readonly cpuSeconds: number;
	readonly hits: number;
	readonly misses: number;
}

export async function counters(url: string): Promise<Counters> {
	const { text } = await ask(url, '/metrics');
	const value = (name: string) =>
		Number(
			text
				.split('\n')
				.find((line) => line.startsWith(`${name} `))
				?.slice(name.length + 1) ?? 0,
		);
	return {
		cpuSeconds: value('process_cpu_seconds_total'),
		hits: value('kgp_page_cache_lookups_total{result="hit"}'),
		misses: value('kgp_page_cache_lookups_total{result="miss"}'),
	};
}
