import type { Engine, Question } from '../search-engines/engine.ts';
import { quantile } from '../serve/quantile.ts';

/** One line of the report: an engine over so many documents, asked by so many clients at once. */
export interface Measurement extends Asked, Built, Partial<Opened> {
	readonly engine: string;
	readonly docs: number;
}

/** What the process of an engine says, in this order where it does all three. */
export type Report = Built | Opened | Asked;

export interface Built {
	/** Without the time to make the documents. */
	readonly buildSeconds: number;
}

export interface Opened {
	/** From the engine without an index to its first answer. */
	readonly startSeconds: number;
}

export interface Asked extends Times {
	readonly clients: number;
	readonly indexBytes: number;
	readonly memoryBytes: number;
}

/** Milliseconds from asking to the answer. */
interface Times {
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
}

/** Seconds to take in the documents. */
export async function timeBuild<T>(
	documents: Iterable<T>,
	build: (documents: Iterable<T>) => Promise<void>,
): Promise<number> {
	const began = performance.now();
	const making = { milliseconds: 0 };
	await build(timed(documents, making));
	return (performance.now() - began - making.milliseconds) / 1000;
}

function* timed<T>(items: Iterable<T>, making: { milliseconds: number }): Generator<T> {
	const iterator = items[Symbol.iterator]();
	for (;;) {
		const began = performance.now();
		const { value, done } = iterator.next();
		making.milliseconds += performance.now() - began;
		if (done) return;
		yield value;
	}
}

/**
 * Asks every question once. Each client asks its next one as soon as it has an answer; what it waits for the others
 * counts, also with an engine that answers one after the other.
 */
export async function ask(
	engine: Pick<Engine, 'search'>,
	questions: readonly Question[],
	clients: number,
): Promise<Times> {
	const waiting = questions.values();
	const times: number[] = [];
	const client = async () => {
		let began = performance.now();
		for (const question of waiting) {
			const { facets } = await engine.search(question);
			if (!facets) throw new Error('an answer has no facet counts');
			const answered = performance.now();
			times.push(answered - began);
			began = answered;
		}
	};
	await Promise.all(Array.from({ length: clients }, client));
	return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) };
}
