import type pg from 'pg';

/** Name of the database and of the role that owns it. */
export const applicationName = 'kgp';

/**
 * Makes the role and the database of the application when they are missing. The role is no superuser:
 * whoever tricks the application into running SQL cannot read files or start programs.
 */
export async function ensureApplicationDatabase(superuser: pg.Client): Promise<void> {
	if (!(await exists(superuser, 'select from pg_roles where rolname = $1'))) {
		await superuser.query(`create role ${applicationName} login createdb`);
	}
	if (!(await exists(superuser, 'select from pg_database where datname = $1'))) {
		await superuser.query(`create database ${applicationName} owner ${applicationName}`);
	}
}

async function exists(superuser: pg.Client, query: string): Promise<boolean> {
	const { rowCount } = await superuser.query(query, [applicationName]);
	return rowCount === 1;
}
