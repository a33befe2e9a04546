import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';

/** What an operator watches; served at `/metrics` in the Prometheus text format. */
export interface Metrics {
	readonly registry: Registry;
	countResponse(status: number): void;
	countLookup(hit: boolean): void;
}

export function createMetrics(poolInUse: () => number): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const responses = new Counter({
		name: 'kgp_responses_total',
		help: 'Responses by status class',
		labelNames: ['class'],
		registers: [registry],
	});
	const lookups = new Counter({
		name: 'kgp_page_cache_lookups_total',
		help: 'Look-ups in the page cache',
		labelNames: ['result'],
		registers: [registry],
	});
	new Gauge({
		name: 'kgp_database_connections_in_use',
		help: 'Connections of the pool that are in use',
		registers: [registry],
		collect() {
			this.set(poolInUse());
		},
	});
	const hit = lookups.labels('hit');
	const miss = lookups.labels('miss');
	return {
		registry,
		countResponse: (status) => responses.inc({ class: `${Math.floor(status / 100)}xx` }),
		countLookup: (found) => (found ? hit : miss).inc(),
	};
}
