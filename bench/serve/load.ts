import { Connection } from './connection.ts';

export const connectionCount = 16;

/** Asks the same on every connection, each time as soon as the answer is whole; gives how many answers came and in what time. */
export async function load(
	port: number,
	request: Buffer,
	seconds: number,
): Promise<{ answers: number; seconds: number }> {
	const connections = await Promise.all(Array.from({ length: connectionCount }, () => Connection.open(port)));
	const began = performance.now();
	const until = began + seconds * 1000;
	try {
		const counts = await Promise.all(connections.map((connection) => repeat(connection, request, until)));
		return { answers: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - began) / 1000 };
	} finally {
		for (const connection of connections) connection.close();
	}
}

function repeat(connection: Connection, request: Buffer, until: number): Promise<number> {
	let answers = 0;
	return new Promise((resolve, reject) => {
		const answered = (error?: Error) => {
			if (error) return reject(error);
			answers++;
			if (performance.now() >= until) resolve(answers);
			else connection.ask(request, answered);
		};
		connection.ask(request, answered);
	});
}
