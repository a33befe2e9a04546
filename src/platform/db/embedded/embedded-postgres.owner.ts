// A process of its own for the tests: starts PostgreSQL in the folder of its argument and keeps it until SIGTERM.
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const steps: string[] = [];
try {
	const postgres = await startEmbeddedPostgres(process.argv[2] ?? '', (step) => steps.push(step));
	process.once('SIGTERM', () => void postgres.stop());
	console.log(JSON.stringify({ steps, connection: postgres.connection, adopted: postgres.adopted }));
} catch (error) {
	const { name, message } = error as Error;
	console.log(JSON.stringify({ refused: name, message }));
}
