import type { Cold } from './cold.ts';
import type { FirstView } from './first-view.ts';
import type { Hot } from './hot.ts';
import type { machine, versions } from './machine.ts';
import { manyPractices, type Starts } from './start.ts';

export interface Report {
	readonly measuredAt: string;
	readonly machine: ReturnType<typeof machine>;
	readonly versions: ReturnType<typeof versions>;
	/** Length of one load. */
	readonly seconds: number;
	readonly firstStart: number;
	readonly starts: Starts;
	readonly firstViews: readonly FirstView[];
	readonly cold: readonly Cold[];
	readonly hot: readonly Hot[];
}

/** A figure beside its goal. */
export interface Row {
	readonly measure: string;
	readonly figure: number;
	readonly unit: string;
	readonly goal: string;
	readonly reached: boolean | null;
	readonly beside: string;
}

const kilobytes = 1000;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

export function rowsOf({ hot, cold, firstViews, firstStart, starts }: Report): Row[] {
	return [...hot.map(hotRow), ...cold.flatMap(coldRows), ...firstViews.map(viewRow), ...startRows(starts, firstStart)];
}

function hotRow({ page, server, ceiling, ratio, cpuRatio }: Hot): Row {
	const speeds = `${server.requestsPerSecond.toFixed(0)} of ${ceiling.requestsPerSecond.toFixed(0)} req/s`;
	const cpu = `${server.cpuMicroseconds.toFixed(1)} / ${ceiling.cpuMicroseconds.toFixed(1)} µs CPU (${cpuRatio.toFixed(2)})`;
	const used = `core used ${percent(server.utilisation)} / ${percent(ceiling.utilisation)}`;
	const beside = `${speeds}; ${cpu}; ${used}`;
	return {
		measure: `hot: ${page}`,
		figure: round(ratio, 2),
		unit: '× ceiling',
		goal: '≥ 0.8',
		reached: ratio >= 0.8,
		beside,
	};
}

const percent = (part: number) => `${Math.round(part * 100)} %`;

function coldRows({
	page,
	cpuMilliseconds,
	bestCpuMilliseconds,
	compressionMilliseconds,
	latency,
	requests,
}: Cold): Row[] {
	const milliseconds = cpuMilliseconds.toFixed(2);
	const beside = `best round ${bestCpuMilliseconds.toFixed(2)}; latency p50 ${latency.p50.toFixed(1)} ms, p99 ${latency.p99.toFixed(1)} ms with Brotli; ${requests} requests`;
	return [
		{
			measure: `cold: ${page}`,
			figure: Number(milliseconds),
			unit: 'ms CPU',
			goal: '≤ 1',
			reached: cpuMilliseconds <= 1,
			beside,
		},
		{
			measure: `cold: ${page}, compression`,
			figure: round(compressionMilliseconds, 2),
			unit: 'ms CPU',
			goal: '–',
			reached: null,
			beside: 'on top, Brotli once per kept page',
		},
	];
}

function viewRow({ page, html, css, fonts, scripts, pictures }: FirstView): Row {
	const total = html + css + fonts;
	const kB = (bytes: number) => (bytes / kilobytes).toFixed(1);
	const beside = `HTML ${kB(html)}, CSS ${kB(css)}, fonts ${kB(fonts)}; beside the goal: scripts ${kB(scripts)}, pictures ${kB(pictures)}`;
	const measure = `first view: ${page}`;
	return {
		measure,
		figure: round(total / kilobytes, 1),
		unit: 'kB',
		goal: '≤ 60',
		reached: total <= 60 * kilobytes,
		beside,
	};
}

function startRows({ shipped, many }: Starts, firstStart: number): Row[] {
	const start = (beside: string, seconds: number): Row => ({
		measure: 'start to first answer',
		figure: round(seconds, 2),
		unit: 's',
		goal: '≤ 1.5',
		reached: seconds <= 1.5,
		beside: `prepared data folder with ${beside}, median`,
	});
	return [
		start('the shipped practices', shipped),
		start(`${manyPractices} practices`, many),
		{
			measure: 'first start ever',
			figure: round(firstStart, 2),
			unit: 's',
			goal: '–',
			reached: null,
			beside: 'creates the database, loads municipalities and content',
		},
	];
}
