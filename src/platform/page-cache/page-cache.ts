import type { CachedPage } from './cached-page.ts';

/** A state of the data, from one announcement to the next: one object, with which values made from it can be kept. */
export interface DataVersion {
	readonly number: number;
}

/**
 * Finished pages by address. Each carries tags of the data it was made from; dropping a tag drops exactly those
 * pages. A page whose data changed while it was being made is not kept.
 */
export class PageCache {
	readonly #pages = new Map<string, CachedPage>();
	readonly #dropped = new Map<string, number>();
	readonly #capacity: number;
	#bytes = 0;
	#version: DataVersion = { number: 0 };

	constructor(capacityBytes: number) {
		this.#capacity = capacityBytes;
	}

	/** The version of the data: to take before making a page, and to hand to `put`. */
	now(): DataVersion {
		return this.#version;
	}

	get(key: string): CachedPage | undefined {
		const page = this.#pages.get(key);
		if (page) page.isInUse = true;
		return page;
	}

	put(key: string, page: CachedPage, since: DataVersion): void {
		if (page.tags.some((tag) => (this.#dropped.get(tag) ?? -1) >= since.number)) return;
		this.#forget(key);
		this.#makeRoom(page.size);
		this.#pages.set(key, page);
		this.#bytes += page.size;
	}

	/** Drops every page made from data with one of these tags. */
	drop(tags: readonly string[]): void {
		for (const tag of tags) this.#dropped.set(tag, this.#version.number);
		this.#version = { number: this.#version.number + 1 };
		const gone = new Set(tags);
		for (const [key, page] of this.#pages) if (page.tags.some((tag) => gone.has(tag))) this.#forget(key);
	}

	/** The oldest go first; one in use gets a second chance at the end, so that a look-up need not reorder anything. */
	#makeRoom(bytes: number): void {
		for (const [key, page] of this.#pages) {
			if (this.#bytes + bytes <= this.#capacity) return;
			this.#forget(key);
			if (page.isInUse) this.#giveSecondChance(key, page);
		}
	}

	#giveSecondChance(key: string, page: CachedPage): void {
		page.isInUse = false;
		this.#pages.set(key, page);
		this.#bytes += page.size;
	}

	#forget(key: string): void {
		const page = this.#pages.get(key);
		if (!page) return;
		this.#pages.delete(key);
		this.#bytes -= page.size;
	}
}
