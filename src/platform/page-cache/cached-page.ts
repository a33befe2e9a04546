import { hash } from 'node:crypto';
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
	/** Whether it was asked for since the cache last looked for room. */
	isInUse = false;
	readonly #headers: readonly string[];
	readonly #body: Buffer;
	readonly #compressible: boolean;
	readonly #encoded = new Map<Encoding, EncodedPage>();

	constructor(headers: readonly [string, string | string[]][], tags: readonly string[], body: Buffer) {
		this.tags = tags;
		// Weak, since one tag stands for the page in every encoding.
		this.etag = `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
		this.size = body.length * 1.6;
		const validators = ['etag', this.etag, 'vary', 'accept-encoding, cookie'];
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
