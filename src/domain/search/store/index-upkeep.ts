import type { Log } from '#platform/log/log.ts';
import type { PracticeIndex } from './practice-index.ts';

const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 60_000;

/** Keeps an index up to date: one piece of work after the other, and once more after a failure. */
export class IndexUpkeep {
	readonly #index: Pick<PracticeIndex, 'missing' | 'update' | 'rebuild'>;
	readonly #log: Log;
	readonly #pending = new Set<string>();
	#isComparing = false;
	#isRebuilding = false;
	#work: Promise<void> = Promise.resolve();
	#retry: NodeJS.Timeout | undefined;
	#failures = 0;
	#isComplete = false;
	#isClosed = false;
	/** Called whenever the index has everything again after it had not. */
	onComplete: () => void = () => undefined;

	constructor(index: Pick<PracticeIndex, 'missing' | 'update' | 'rebuild'>, log: Log) {
		this.#index = index;
		this.#log = log;
	}

	/** Whether everything that it was told of can be found. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** Resolves when the documents with these ids can be found as they are now, or the attempt has failed. */
	update(ids: readonly string[]): Promise<void> {
		for (const id of ids) this.#pending.add(id);
		return this.#enqueue();
	}

	/** Compares the whole index with its source, and updates what differs. */
	compare(): Promise<void> {
		this.#isComparing = true;
		return this.#enqueue();
	}

	rebuild(): Promise<void> {
		this.#isRebuilding = true;
		return this.#enqueue();
	}

	/** Ends without waiting for work that others have given up; what is not done is found at the next start. */
	async close(giveUp: () => Promise<void>): Promise<void> {
		this.#isClosed = true;
		clearTimeout(this.#retry);
		await giveUp();
		await this.#work;
	}

	#enqueue(): Promise<void> {
		this.#work = this.#work.then(() => this.#catchUp());
		return this.#work;
	}

	async #catchUp(): Promise<void> {
		if (this.#isClosed) return;
		const [ids, isComparing, isRebuilding] = [[...this.#pending], this.#isComparing, this.#isRebuilding];
		this.#pending.clear();
		this.#isComparing = this.#isRebuilding = false;
		try {
			if (isRebuilding) await this.#index.rebuild();
			if (isComparing) ids.push(...(await this.#index.missing()));
			if (ids.length > 0) await this.#index.update(ids);
			this.#succeeded();
		} catch (error) {
			this.#isRebuilding ||= isRebuilding;
			if (!this.#isClosed) this.#failed(error);
		}
	}

	#succeeded(): void {
		if (this.#failures > 0) this.#log.info('the index is up to date again');
		this.#failures = 0;
		if (this.#isComplete) return;
		this.#isComplete = true;
		this.onComplete();
	}

	/** Comparing finds whatever was to be done. */
	#failed(error: unknown): void {
		if (this.#failures === 0) this.#log.error({ err: error }, 'the index could not be updated; trying again');
		this.#isComplete = false;
		this.#isComparing = true;
		clearTimeout(this.#retry);
		const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** this.#failures++);
		this.#retry = setTimeout(() => void this.#enqueue(), pause).unref();
	}
}
