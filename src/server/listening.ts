import type { Server } from 'node:http';
import type { Environment } from '../environment.ts';

/** Begins to listen and gives the port: the one asked for, or the free one that 0 stands for. */
export async function listening(server: Server, env: Environment): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ port: env.PORT, host: env.HOST }, resolve);
	});
	const address = server.address();
	return typeof address === 'object' && address ? address.port : env.PORT;
}

/** How long running requests may take to end. */
const graceMilliseconds = 3000;

export function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), graceMilliseconds).unref();
	});
}
