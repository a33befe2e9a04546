import { PgBoss } from 'pg-boss';
import type { Connection } from '#platform/db/database.ts';
import type { Log } from '#platform/log/log.ts';

/** A piece of work that runs outside of a request, again if it fails. */
export interface Job {
	readonly name: string;
	/** When it runs by itself, in cron form and UTC. */
	readonly schedule: string;
	run(): Promise<void>;
}

export interface Jobs {
	stop(): Promise<void>;
}

/** Starts the queue in PostgreSQL (schema `jobs`); with several processes each job runs in one of them. */
export async function startJobs(connection: Connection, log: Log, jobs: readonly Job[]): Promise<Jobs> {
	const boss = new PgBoss({ ...connection, schema: 'jobs', max: 2, application_name: 'kgp jobs' });
	boss.on('error', (error) => log.warn({ err: error }, 'the job queue reports a fault'));
	await boss.start();
	for (const job of jobs) {
		await boss.createQueue(job.name);
		await boss.schedule(job.name, job.schedule);
		await boss.work(job.name, () => job.run());
	}
	return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) };
}
