import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexUpkeep } from './index-upkeep.ts';

/** An index that notes what it is asked to do, and fails as often as it is told. */
class NotingIndex {
	readonly done: string[] = [];
	lacking: string[] = [];
	failures = 0;

	async missing(): Promise<string[]> {
		return this.lacking;
	}

	async update(ids: readonly string[]): Promise<void> {
		this.#try(`update ${[...ids].sort().join(' ')}`);
		this.lacking = [];
	}

	async rebuild(): Promise<void> {
		this.#try('rebuild');
	}

	#try(what: string): void {
		this.done.push(what);
		if (this.failures-- > 0) throw new Error('the disk is full');
	}
}

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
let index: NotingIndex;
let upkeep: IndexUpkeep;
let completed: number;

beforeEach(() => {
	vi.useFakeTimers();
	index = new NotingIndex();
	upkeep = new IndexUpkeep(index, log);
	completed = 0;
	upkeep.onComplete = () => void completed++;
});
afterEach(() => {
	vi.useRealTimers();
	vi.resetAllMocks();
});

describe('the upkeep of an index', () => {
	it('updates what it is told, in one go where it was told while it worked', async () => {
		const first = upkeep.update(['a']);
		await Promise.resolve();
		await Promise.all([first, upkeep.update(['b']), upkeep.update(['c'])]);
		expect(index.done).toEqual(['update a', 'update b c']);
	});

	it('does nothing where there is nothing to do, and is complete', async () => {
		expect(upkeep.isComplete).toBe(false);
		await upkeep.update([]);
		expect(index.done).toEqual([]);
		expect(upkeep.isComplete).toBe(true);
		expect(completed).toBe(1);
	});

	it('updates what a comparison finds', async () => {
		index.lacking = ['x', 'y'];
		await upkeep.compare();
		expect(index.done).toEqual(['update x y']);
	});
});

describe('after a failure', () => {
	it('tries again until it has what was missing, and says it once at the beginning and once at the end', async () => {
		index.failures = 3;
		index.lacking = ['a'];
		await upkeep.update(['a']);
		expect(upkeep.isComplete).toBe(false);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(index.done).toEqual(Array.from({ length: 4 }, () => 'update a'));
		expect(upkeep.isComplete).toBe(true);
		expect(completed).toBe(1);
		expect(log.error).toHaveBeenCalledTimes(1);
		expect(log.info).toHaveBeenCalledTimes(1);
	});

	it('waits longer from time to time, and never longer than a minute', async () => {
		index.failures = Infinity;
		await upkeep.update(['a']);
		index.lacking = ['a'];
		await vi.advanceTimersByTimeAsync(63_000);
		const inTheFirstMinute = index.done.length;
		expect(inTheFirstMinute).toBeLessThan(10);
		await vi.advanceTimersByTimeAsync(120_000);
		expect(index.done.length).toBe(inTheFirstMinute + 2);
	});

	it('builds anew what was to be built anew', async () => {
		index.failures = 1;
		await upkeep.rebuild();
		await vi.advanceTimersByTimeAsync(1000);
		expect(index.done).toEqual(['rebuild', 'rebuild']);
	});

	it('goes on with what is told later', async () => {
		index.failures = 1;
		await upkeep.rebuild();
		await upkeep.update(['b']);
		expect(index.done.at(-1)).toBe('update b');
	});

	it('ends when it is closed, and says nothing of what was given up', async () => {
		const { promise, reject } = Promise.withResolvers<void>();
		vi.spyOn(index, 'update').mockReturnValueOnce(promise);
		void upkeep.update(['a']);
		await vi.advanceTimersByTimeAsync(0);
		await upkeep.close(async () => reject(new Error('the building thread is closed')));
		await upkeep.update(['b']);
		await vi.advanceTimersByTimeAsync(120_000);
		expect(index.done).toEqual([]);
		expect(log.error).not.toHaveBeenCalled();
	});
});
