import { EnvironmentError } from '../environment.ts';
import { EmbeddedPostgresError } from '#platform/db/embedded/embedded-postgres-error.ts';
import { DatabaseUnreachable } from './database.server.ts';
import { ContentError } from './prepare-database.server.ts';

/** Whether an error is no fault of the program: its message says what whoever started it can do. */
export function isExpected(error: unknown): error is Error {
	const expected = [EnvironmentError, EmbeddedPostgresError, DatabaseUnreachable, ContentError];
	return expected.some((kind) => error instanceof kind) || (error as NodeJS.ErrnoException).syscall === 'listen';
}
