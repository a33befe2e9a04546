import { connect, type Socket } from 'node:net';

const headEnd = '\r\n\r\n';

/** The bytes of a GET request. */
export function requestBytes(host: string, path: string, headers: Readonly<Record<string, string>>): Buffer {
	const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
	return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
}

/**
 * A kept-alive connection that only counts bytes. An HTTP client that parses headers takes more time per answer than the
 * server does, and would hide the difference between two servers.
 */
export class Connection {
	readonly #socket: Socket;
	#missing = 0;
	#answered: (error?: Error) => void = () => undefined;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', (chunk: Buffer) => this.#count(chunk));
		socket.on('error', (error) => this.#answered(error));
		socket.on('close', () => this.#answered(new Error('the server closed the connection')));
	}

	static open(port: number): Promise<Connection> {
		const socket = connect({ port, host: '127.0.0.1', noDelay: true });
		return new Promise((resolve, reject) => {
			socket.once('error', reject);
			socket.once('connect', () => resolve(new Connection(socket)));
		});
	}

	/** Sends a request; calls back when its answer is whole, or with an error unless that is 200 and has a length. */
	ask(request: Buffer, answered: (error?: Error) => void): void {
		this.#answered = answered;
		this.#socket.write(request);
	}

	close(): void {
		this.#answered = () => undefined;
		this.#socket.destroy();
	}

	#count(chunk: Buffer): void {
		if (this.#missing === 0) this.#missing = lengthOf(chunk);
		this.#missing -= chunk.length;
		if (this.#missing === 0) this.#answered();
		else if (!(this.#missing > 0))
			this.#answered(new Error(`not an answer that can be counted:\n${chunk.toString('latin1', 0, 400)}`));
	}
}

/** Length of the answer that begins here, head included; not a number if it cannot be told. */
function lengthOf(chunk: Buffer): number {
	const end = chunk.indexOf(headEnd);
	const head = chunk.toString('latin1', 0, end);
	const at = head.indexOf('ontent-length: ');
	if (end < 0 || at < 0 || !head.startsWith('HTTP/1.1 200 ')) return NaN;
	return end + headEnd.length + Number.parseInt(head.slice(at + 15, at + 25));
}
