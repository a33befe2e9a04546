import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page in one encoding, ready to be written. */
export interface EncodedPage {
	/** Names and values in turn, as `writeHead` takes them without a step in between. */
	readonly headers: string[];
	readonly bytes: Buffer;
}

/** A finished response: its headers, and its bytes in every encoding asked for so far. */
export class CachedPage {
	readonly tags: readonly string[];
	readonly etag: string;
	readonly size: number;
	/** Headers of the answer "not modified". */
	readonly unmodifiedHeaders: string[];
	readonly #headers: readonly string[];
	readonly #body: Buffer;
	readonly #compressible: boolean;
	readonly #encoded = new Map<Encoding, EncodedPage>();

	constructor(headers: readonly [string, string | string[]][], tags: readonly string[], body: Buffer) {
		this.tags = tags;
		// Weak, since one tag stands for the page in every encoding.
		this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
		this.size = body.length * 1.6;
		const validators = ['etag', this.etag, 'vary', 'accept-encoding'];
		this.#headers = [...flat(headers), ...validators];
		this.unmodifiedHeaders = [...flat(headers.filter(([name]) => name === 'cache-control')), ...validators];
		this.#body = body;
		this.#compressible = headers.some(
			([name, value]) => name === 'content-type' && /text|json|xml/.test(String(value)),
		);
	}

	/** The page in an encoding; compressed once, when first asked for. */
	in(accepted: Encoding): EncodedPage {
		const encoding = this.#compressible ? accepted : 'identity';
		let page = this.#encoded.get(encoding);
		if (!page) this.#encoded.set(encoding, (page = this.#encode(encoding)));
		return page;
	}

	#encode(encoding: Encoding): EncodedPage {
		const bytes = encoding === 'identity' ? this.#body : compress(this.#body, encoding);
		const own = encoding === 'identity' ? [] : ['content-encoding', encoding];
		return { bytes, headers: [...this.#headers, ...own, 'content-length', String(bytes.length)] };
	}
}

function flat(headers: readonly [string, string | string[]][]): string[] {
	return headers.flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]));
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
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
