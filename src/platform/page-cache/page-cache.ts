import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished response: its headers, and its bytes in every encoding asked for so far. */
export class CachedPage {
	readonly headers: readonly [string, string | string[]][];
	readonly tags: readonly string[];
	readonly etag: string;
	readonly size: number;
	readonly #bodies = new Map<Encoding, Buffer>();

	constructor(headers: [string, string | string[]][], tags: readonly string[], body: Buffer) {
		this.headers = headers;
		this.tags = tags;
		this.etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
		this.size = body.length * 1.6;
		this.#bodies.set('identity', body);
	}

	/** Bytes in an encoding; compressed once, when first asked for. */
	body(encoding: Encoding): Buffer {
		let body = this.#bodies.get(encoding);
		if (!body) this.#bodies.set(encoding, (body = compress(this.#bodies.get('identity') as Buffer, encoding)));
		return body;
	}
}

function compress(body: Buffer, encoding: Encoding): Buffer {
	if (encoding === 'gzip') return gzipSync(body, { level: 6 });
	return brotliCompressSync(body, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
	});
}

/**
 * Finished pages by address. Each carries tags of the data it was made from; dropping a tag drops exactly those
 * pages. A page whose data changed while it was being made is not kept. The least recently used go first.
 */
export class PageCache {
	readonly #pages = new Map<string, CachedPage>();
	readonly #dropped = new Map<string, number>();
	readonly #capacity: number;
	#bytes = 0;
	#clock = 0;

	constructor(capacityBytes: number) {
		this.#capacity = capacityBytes;
	}

	/** A mark to take before making a page, and to hand to `put`. */
	now(): number {
		return this.#clock;
	}

	get(key: string): CachedPage | undefined {
		const page = this.#pages.get(key);
		if (page) {
			this.#pages.delete(key);
			this.#pages.set(key, page);
		}
		return page;
	}

	put(key: string, page: CachedPage, since: number): void {
		if (page.tags.some((tag) => (this.#dropped.get(tag) ?? -1) >= since)) return;
		this.#forget(key);
		this.#pages.set(key, page);
		this.#bytes += page.size;
		for (const oldest of this.#pages.keys()) {
			if (this.#bytes <= this.#capacity) break;
			this.#forget(oldest);
		}
	}

	/** Drops every page made from data with one of these tags. */
	drop(tags: readonly string[]): void {
		for (const tag of tags) this.#dropped.set(tag, this.#clock);
		this.#clock++;
		const gone = new Set(tags);
		for (const [key, page] of this.#pages) if (page.tags.some((tag) => gone.has(tag))) this.#forget(key);
	}

	#forget(key: string): void {
		const page = this.#pages.get(key);
		if (!page) return;
		this.#pages.delete(key);
		this.#bytes -= page.size;
	}
}
