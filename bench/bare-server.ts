import { createServer } from 'node:http';

/** The ceiling: a bare `node:http` server that writes one response from memory, whatever is asked. */
process.once('message', ({ headers, body }: { headers: string[]; body: string }) => {
	const bytes = Buffer.from(body, 'base64');
	const server = createServer((_request, response) => {
		response.writeHead(200, headers);
		response.end(bytes);
	});
	server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
	process.on('message', () => process.send?.(process.cpuUsage()));
});
process.once('disconnect', () => process.exit());
