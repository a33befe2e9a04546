/** PostgreSQL's own; a port is needed for the name of the socket only. */
export const port = 5432;

/** Written to `postgresql.conf` once, when the data folder is made; operators may change them there. */
export const initialSettings: readonly string[] = [
	'shared_buffers=128MB',
	'max_connections=50',
	'timezone=UTC',
	'log_timezone=UTC',
	'logging_collector=off',
	'jit=off',
	// Checkpoints every five minutes and the values of broken unique keys (mail addresses) do not belong in the log.
	'log_checkpoints=off',
	'log_error_verbosity=terse',
];

/** Settings that follow from where the folder is and how we reach it; given at every start, stronger than the file. */
export function startSettings(socketFolder: string): string[] {
	const quoted = `"${socketFolder.replaceAll('"', '""')}"`;
	const settings = [
		'listen_addresses=',
		`port=${port}`,
		`unix_socket_directories=${quoted}`,
		'unix_socket_permissions=0700',
	];
	return settings.flatMap((setting) => ['-c', setting]);
}

/** Only peer authentication: the kernel tells the server which account connects. Nothing by network. */
export const hostBasedAccess = '# Written by the launcher at every start.\nlocal all all peer map=kgp\n';

/** The account that runs us may be every role of the database. */
export function accountMap(account: string): string {
	return `# Written by the launcher at every start.\nkgp "${account}" all\n`;
}
