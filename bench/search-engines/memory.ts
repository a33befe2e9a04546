import { readFile } from 'node:fs/promises';
import { run } from '../../tests/fixtures/run.ts';

/** Bytes that live in this process: heap and buffers, shared ones too. Garbage counts unless it runs with --expose-gc. */
export function liveBytes(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** Bytes of this process that are in memory, with all its threads. */
export function residentBytes(): number {
	globalThis.gc?.();
	return process.memoryUsage.rss();
}

/** Bytes of a process and its children, shared pages once; on systems other than Linux shared pages count once each. */
export async function processTreeBytes(parent: number): Promise<number> {
	const { output } = await run('ps', ['-eo', 'pid=,ppid=,rss=']);
	const processes = output
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const ours = processes.filter(([pid, above]) => pid === parent || above === parent);
	const sizes = await Promise.all(ours.map(([pid, , rss]) => proportionalBytes(pid as number, rss as number)));
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function proportionalBytes(pid: number, rss: number): Promise<number> {
	const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
	return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? rss) * 1024;
}
