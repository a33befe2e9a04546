import type { machine } from '../serve/machine.ts';
import type { Measurement } from './measurement.ts';

export interface Skipped {
	readonly engine: string;
	readonly docs: number;
	readonly reason: string;
}

const goal = { docs: 100_000, clients: 1, p50: 5, p99: 25 };
const head = ['engine', 'docs', 'clients', 'p50 ms', 'p95 ms', 'p99 ms', 'build s', 'disk MB', 'memory MB', 'start s'];

/** The figures as a Markdown table, with what they include. */
export function table(
	about: ReturnType<typeof machine>,
	measurements: readonly Measurement[],
	skipped: readonly Skipped[],
): string {
	const rows = measurements.map(cells);
	const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`;
	const rule = widths.map((width) => `${'-'.repeat(width - 1)}:`);
	return [
		`${about.cpu}, ${about.cores} cores, ${about.memoryGiB} GiB, ${about.system}; load before ${about.loadBefore.toFixed(1)}; Node ${process.versions.node}`,
		'',
		...[head, rule, ...rows].map(line),
		'',
		...skipped.map(({ engine, docs, reason }) => `${engine} at ${docs} skipped: it ${reason}`),
		`goal of kgp at ${goal.docs} for one client: p50 ≤ ${goal.p50} ms, p99 ≤ ${goal.p99} ms${verdict(measurements)}`,
		'',
		'Synthetic practices in German and English, half of them in French too; 1,000 mixed questions after 1,000 others,',
		'40 % with filters, each answered with 20 ids, the total and the counts of all facets. Build: without making the texts.',
		'Memory: what the index adds to its process; of PostgreSQL its processes, without the files that the system caches.',
		'',
	].join('\n');
}

function cells({ engine, docs, clients, p50, p95, p99, ...rest }: Measurement): string[] {
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
	const { buildSeconds, indexBytes, memoryBytes, startSeconds } = rest;
	return [
		engine,
		String(docs),
		String(clients),
		...[p50, p95, p99].map((time) => time.toFixed(2)),
		buildSeconds.toFixed(1),
		indexBytes > 0 ? megabytes(indexBytes) : '–',
		megabytes(memoryBytes),
		startSeconds?.toFixed(2) ?? '–',
	];
}

function verdict(measurements: readonly Measurement[]): string {
	const ours = measurements.find(
		({ engine, docs, clients }) => engine === 'kgp' && docs === goal.docs && clients === goal.clients,
	);
	if (!ours) return '';
	return ours.p50 <= goal.p50 && ours.p99 <= goal.p99 ? ': reached' : ': not reached';
}
