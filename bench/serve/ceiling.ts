import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';

export interface Ceiling {
	readonly port: number;
	cpuSeconds(): Promise<number>;
	stop(): Promise<void>;
}

/** Starts a bare server in a process of its own that answers as `url` does, byte for byte. */
export async function startCeiling(url: string, headers: Readonly<Record<string, string>>): Promise<Ceiling> {
	const answer = await rawAnswer(url, headers);
	const child = fork(fileURLToPath(new URL('../bare-server.ts', import.meta.url)));
	const said = async (message: object) => {
		child.send(message);
		return ((await once(child, 'message')) as [unknown])[0];
	};
	const { port } = (await said({ headers: answer.headers, body: answer.body.toString('base64') })) as { port: number };
	const stop = async () => {
		child.kill();
		await once(child, 'exit');
	};
	const ceiling = { port, stop, cpuSeconds: async () => secondsOf((await said({})) as NodeJS.CpuUsage) };
	const twin = await rawAnswer(`http://127.0.0.1:${port}/`, headers);
	if (describe(twin) === describe(answer)) return ceiling;
	await stop();
	throw new Error(`the ceiling answers otherwise than ${url}`);
}

interface RawAnswer {
	/** Names and values in turn, in the order sent, without those that `node:http` adds itself. */
	readonly headers: string[];
	readonly body: Buffer;
}

const addedByNode = new Set(['date', 'connection', 'keep-alive']);

async function rawAnswer(url: string, headers: Readonly<Record<string, string>>): Promise<RawAnswer> {
	const sent = request(url, { headers, agent: false });
	sent.end();
	const [response] = (await once(sent, 'response')) as [IncomingMessage];
	const chunks = (await response.toArray()) as Buffer[];
	const raw = response.rawHeaders;
	const kept = raw.filter((_, index) => !addedByNode.has((raw[index - (index % 2)] ?? '').toLowerCase()));
	return { headers: kept, body: Buffer.concat(chunks) };
}

const describe = ({ headers, body }: RawAnswer) => JSON.stringify([headers, body.toString('base64')]);
const secondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;
