import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { LookupCounts } from '#platform/page-cache/serve.ts';

/** What an operator watches; served at `/metrics` in the Prometheus text format. */
export interface Metrics extends LookupCounts {
	readonly registry: Registry;
	countResponse(status: number): void;
}

/** Counting is on the path of every request, so it adds to plain numbers; the text is made when it is asked for. */
export function createMetrics(poolInUse: () => number): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const responses = { '1xx': 0, '2xx': 0, '3xx': 0, '4xx': 0, '5xx': 0 };
	const lookups = { hit: 0, miss: 0 };
	countsOf(registry, 'kgp_responses_total', 'Responses by status class', 'class', responses);
	countsOf(registry, 'kgp_page_cache_lookups_total', 'Look-ups in the page cache', 'result', lookups);
	new Gauge({
		name: 'kgp_database_connections_in_use',
		help: 'Connections of the pool that are in use',
		registers: [registry],
		collect() {
			this.set(poolInUse());
		},
	});

	const countResponse = (status: number) => void responses[`${Math.trunc(status / 100)}xx` as '2xx']++;
	return {
		registry,
		countResponse,
		countMiss: () => void lookups.miss++,
		countHit(status) {
			lookups.hit++;
			countResponse(status);
		},
	};
}

function countsOf(registry: Registry, name: string, help: string, label: string, counts: Record<string, number>): void {
	new Counter({
		name,
		help,
		labelNames: [label],
		registers: [registry],
		collect() {
			this.reset();
			for (const [value, count] of Object.entries(counts)) this.inc({ [label]: value }, count);
		},
	});
}
