import { spawn } from 'node:child_process';

/** A program with its arguments and the user it runs as (absent: our own). */
export interface Command {
	readonly file: string;
	readonly args: readonly string[];
	readonly uid?: number;
	readonly gid?: number;
}

/** Nothing of our own PG… variables or language may change how PostgreSQL behaves. */
export const serverEnvironment = {
	PATH: process.env.PATH ?? '/usr/bin:/bin',
	LC_ALL: 'C',
	TZ: 'UTC',
} as const;

export interface Outcome {
	readonly succeeded: boolean;
	readonly output: string;
	readonly errors: string;
}

/** Runs a program to its end; one that cannot be run at all is an outcome too. */
export function run({ file, args, uid, gid }: Command): Promise<Outcome> {
	return new Promise((resolve) => {
		const child = spawn(file, args, { uid, gid, cwd: '/', env: serverEnvironment, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		let errors = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
		child.on('error', (error) => resolve({ succeeded: false, output, errors: errors + error.message }));
		child.on('close', (code) => resolve({ succeeded: code === 0, output, errors }));
	});
}
