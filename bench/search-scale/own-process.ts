import { fork } from 'node:child_process';
import { once } from 'node:events';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { remove, temporaryFolder } from '../../tests/fixtures/data-folder.ts';
import { lasting, type EngineName } from '../search-engines/engines.ts';
import type { Asked, Built, Measurement, Opened, Report } from './measurement.ts';

export interface Outcome {
	readonly measurements: readonly Measurement[];
	/** Why there is not all, if there is not. */
	readonly skipped: string | undefined;
}

/** An engine that is busy hears no signal; then it is ended. */
const secondsToClose = 15;

/** Three quarters of the machine's memory, in MiB. */
const heapLimit = Math.round((totalmem() / 2 ** 20) * 0.75);

/** Measures an engine in processes of its own; what needs too much memory or time is left out, with the reason. */
export async function measureInOwnProcess(engine: EngineName, docs: number, minutes: number): Promise<Outcome> {
	const folder = await temporaryFolder();
	const reports: Report[] = [];
	let skipped: string | undefined;
	for (const phase of lasting.has(engine) ? ['first', 'second'] : ['all'])
		skipped ??= await run([engine, String(docs), folder, phase], minutes, reports);
	await remove(folder);
	return { measurements: measurementsOf(engine, docs, reports), skipped };
}

/** Runs to the end, or says why not. */
async function run(args: readonly string[], minutes: number, reports: Report[]): Promise<string | undefined> {
	const script = fileURLToPath(new URL('measured-engine.ts', import.meta.url));
	const execArgv = ['--expose-gc', `--max-old-space-size=${heapLimit}`];
	const child = fork(script, args, { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
	let said = '';
	let isLate = false;
	child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	child.on('message', (report: Report) => reports.push(report));
	const limits = [
		setTimeout(() => (isLate = child.kill()), minutes * 60_000),
		setTimeout(() => child.kill('SIGKILL'), minutes * 60_000 + secondsToClose * 1000),
	];
	for (const event of ['disconnect', 'exit']) child.once(event, () => limits.forEach(clearTimeout));
	const [code] = (await once(child, 'exit')) as [number | null];
	if (isLate) return `needs more than ${minutes} minutes`;
	return code === 0 ? undefined : reason(said);
}

const noMemory = /heap out of memory|(Map|Set) maximum size exceeded|Invalid (array|string) length|allocation failed/;

function reason(said: string): string {
	if (noMemory.test(said)) return `does not fit in memory (limit ${heapLimit} MiB)`;
	return `failed: ${said.split('\n').find((line) => /Error/.test(line)) ?? 'without a word'}`;
}

function measurementsOf(engine: string, docs: number, reports: readonly Report[]): Measurement[] {
	const built = reports.find((report): report is Built => 'buildSeconds' in report);
	const opened = reports.find((report): report is Opened => 'startSeconds' in report);
	const asked = reports.filter((report): report is Asked => 'clients' in report);
	if (!built) return [];
	return asked.map(({ indexBytes, memoryBytes, ...times }) => {
		return { engine, docs, ...times, ...built, indexBytes, memoryBytes, ...opened };
	});
}
