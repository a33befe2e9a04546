import { json } from '@sveltejs/kit';
import { sql } from 'kysely';

/** 200 while the database answers, else 503: for load balancers and monitors. */
export const GET = async ({ locals: { context } }) => {
	const headers = { 'cache-control': 'no-store' };
	try {
		await sql`select 1`.execute(context.db);
		return json({ status: 'ok', database: 'ok' }, { headers });
	} catch (error) {
		context.log.error({ err: error }, 'the database does not answer');
		return json({ status: 'unavailable', database: 'unreachable' }, { status: 503, headers });
	}
};
