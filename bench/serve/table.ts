import { coldRounds, requestsPerRound } from './cold.ts';
import { hotRounds } from './hot.ts';
import { connectionCount } from './load.ts';
import type { Report, Row } from './report.ts';
import { startCount } from './start.ts';

/** The figures as a Markdown table, with what they include. */
export function table(report: Report, rows: readonly Row[]): string {
	const { machine, versions, seconds } = report;
	const head = ['measure', 'figure', 'goal', 'reached', 'beside it'];
	const cells = rows.map((row) => [row.measure, `${row.figure} ${row.unit}`, row.goal, verdict(row), row.beside]);
	const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => (row[column] ?? '').length)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [
		`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; load before ${machine.loadBefore.toFixed(1)}`,
		`Node ${versions.node}, SvelteKit ${versions.kit}, adapter-node ${versions.adapterNode}, embedded PostgreSQL ${versions.postgresql}`,
		'',
		...[head, widths.map((width) => '-'.repeat(width)), ...cells].map(line),
		'',
		`hot: cached page with Brotli, ${connectionCount} kept-alive connections; the ceiling is a bare node:http server that writes the same bytes;`,
		`  medians of ${hotRounds} alternating rounds of ${seconds} s; server, ceiling and load are processes of their own on ${machine.cores} cores.`,
		`cold: every request under another host name, so none is cached; ${coldRounds} rounds of ${requestsPerRound} without and with Brotli, one at a time,`,
		'  after a warm-up; CPU of the server process: HTTP, its part of the queries, rendering, keeping the page; not PostgreSQL itself.',
		'first view: bodies as transferred with Brotli, without headers; 1 kB = 1000 bytes.',
		`start: from starting the process to the whole list page, median of ${startCount}, files in the system's cache.`,
		'',
	].join('\n');
}

function verdict({ reached }: Row): string {
	if (reached === null) return '–';
	return reached ? 'yes' : 'no';
}
