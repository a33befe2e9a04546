import { join } from 'node:path';
import type pg from 'pg';
import type { Environment } from './environment.ts';
import { readPages, type StaticPages } from '#domain/pages/read-pages.server.ts';
import { municipalitiesDigest } from '#domain/municipalities/load-municipalities.server.ts';
import { readRegions, type Regions } from '#domain/municipalities/regions.server.ts';
import { facetIds, practiceSource, readConcepts, Search, SearchEngine, type Names } from '#domain/search/index.ts';
import { contentDigest } from '#domain/shipped-content/read-content.server.ts';
import { catalogueTopics } from '#domain/site/site-reader.server.ts';
import { readVocabularies } from '#domain/vocabularies/read-vocabularies.server.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { openDatabase, type Connection, type Database } from '#platform/db/database.ts';
import { startJobs, type Jobs } from '#platform/jobs/jobs.ts';
import { createLog, type Log } from '#platform/log/log.ts';
import { createMetrics, type Metrics } from '#platform/metrics/metrics.ts';
import { listen } from '#platform/outbox/listen.ts';
import { pruneOutbox } from '#platform/outbox/outbox.ts';
import { PageCache } from '#platform/page-cache/page-cache.ts';

/** Everything the product is composed of; made once per process, and anew for each test that wants its own. */
export interface Context {
	readonly env: Environment;
	readonly log: Log;
	readonly db: Database;
	readonly pool: pg.Pool;
	readonly vocabularies: Vocabularies;
	readonly regions: Regions;
	readonly pages: StaticPages;
	readonly search: Search;
	readonly pageCache: PageCache;
	readonly metrics: Metrics;
	close(): Promise<void>;
}

const cacheBytes = 96 * 1024 * 1024;

export async function createContext(env: Environment, connection: Connection): Promise<Context> {
	const log = createLog(env.LOG_LEVEL);
	const { db, pool } = openDatabase(connection);
	const names = readNames();
	const search = new Search(db, createSearchEngine(env, db, log, names), names);
	const pageCache = new PageCache(cacheBytes);
	const subscription = await listen(db, pool, log, (topics) => void follow(topics, search, pageCache));
	await search.engine.start(() => pageCache.drop(['practices']));
	const jobs = startJobs(connection, log, [
		{ name: 'prune-outbox', schedule: '17 3 * * *', run: () => pruneOutbox(db) },
	]).catch((error: unknown) => void log.error({ err: error }, 'the job queue did not start'));

	return {
		env,
		log,
		db,
		pool,
		...names,
		pages: readPages('content/pages'),
		search,
		pageCache,
		metrics: createMetrics(() => pool.totalCount - pool.idleCount),
		async close() {
			await ((await jobs) as Jobs | undefined)?.stop();
			await subscription.stop();
			await search.engine.close();
			await db.destroy();
		},
	};
}

/** Pages are dropped at once, and those made from the index once more when that is up to date. */
async function follow(topics: readonly string[], search: Search, pageCache: PageCache): Promise<void> {
	const followed = search.follow(topics);
	pageCache.drop(topics);
	await followed;
	pageCache.drop(topics.filter((topic) => catalogueTopics.includes(topic)));
}

export function readNames(): Names {
	return {
		vocabularies: readVocabularies('content/vocabularies').vocabularies,
		regions: readRegions('content/municipalities/regions.yaml').regions,
	};
}

/** The search engine over the index in the data folder. */
export function createSearchEngine(env: Environment, db: Database, log: Log, names = readNames()): SearchEngine {
	return new SearchEngine({
		source: practiceSource(db, names),
		concepts: readConcepts('content/concepts').concepts,
		lexicon: 'lexicon/lexicon.bin',
		folder: join(env.DATA_DIR, 'search'),
		names: JSON.stringify([
			...['content/vocabularies', 'content/municipalities'].map(contentDigest),
			municipalitiesDigest('build-data'),
			facetIds,
		]),
		log,
	});
}

/** What views of a language need. */
export function viewContextOf({ vocabularies, regions }: Context, locale: Locale): ViewContext {
	return { locale, vocabularies, regions };
}
