import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/db/embedded/embedded-postgres.ts';
import { readPostmaster } from '#platform/db/embedded/postmaster.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { facetCounts, selectedPairs } from './counted-facets.ts';
import type { Answer, Engine, Question } from './engine.ts';
import { processTreeBytes } from './memory.ts';
import { indexes, insert, rowsOf, table } from './postgres-table.ts';
import { searchSql } from './postgres-query.ts';
import { ValueNumbers } from './value-numbers.ts';

const batchSize = 500;
const connections = 8;

/** Full text of the embedded PostgreSQL: a weighted text vector for each language, GIN, ranking and counts by SQL. */
export class PostgresEngine implements Engine {
	readonly #folder: string;
	readonly #server: EmbeddedPostgres;
	readonly #pool: pg.Pool;
	readonly #values = new ValueNumbers();

	private constructor(folder: string, server: EmbeddedPostgres) {
		this.#folder = folder;
		this.#server = server;
		this.#pool = new pg.Pool({ ...server.connection, max: connections });
		this.#pool.on('error', () => undefined);
	}

	static async start(folder: string): Promise<PostgresEngine> {
		return new PostgresEngine(folder, await startEmbeddedPostgres(folder, () => undefined));
	}

	async build(documents: Iterable<SearchDocument>): Promise<void> {
		await this.#pool.query(table);
		let batch: SearchDocument[] = [];
		const flush = async () => {
			if (batch.length > 0) await this.#pool.query(insert, rowsOf(batch, this.#values));
			batch = [];
		};
		for (const document of documents) if (batch.push(document) === batchSize) await flush();
		await flush();
		for (const statement of indexes) await this.#pool.query(statement);
	}

	async search({ text, selected, limit, facets }: Question): Promise<Answer> {
		const wanted = selectedPairs(selected);
		const { rows } = await this.#pool.query<{ part: string; key: string; number: number }>({
			name: `search-${wanted.length}-${facets}`,
			text: searchSql(wanted.length, facets),
			values: [text, limit, ...wanted.flatMap(([facet, pairs]) => [this.#numbers(pairs), this.#values.ofFacet(facet)])],
		});
		const part = (name: string) => rows.filter((row) => row.part === name);
		const answer = { ids: part('page').map(({ key }) => key), total: part('total')[0]?.number ?? 0 };
		if (!facets) return answer;
		return {
			...answer,
			facets: facetCounts(part('facet').map(({ key, number }) => [this.#values.value(Number(key)), number])),
		};
	}

	#numbers(pairs: readonly string[]): number[] {
		return pairs.map((pair) => this.#values.number(pair));
	}

	/** The table with its vectors, without the texts, and all indexes. */
	async indexBytes(): Promise<number> {
		const { rows } = await this.#pool.query<{ bytes: string }>(`select pg_total_relation_size('practice') as bytes`);
		return Number(rows[0]?.bytes);
	}

	/** The server's own memory; what the system keeps of its files in memory is not in it. */
	async memoryBytes(): Promise<number> {
		const postmaster = await readPostmaster(join(this.#folder, 'postgres'));
		return processTreeBytes(postmaster?.pid ?? 0);
	}

	async close(): Promise<void> {
		await this.#pool.end();
		await this.#server.stop();
	}
}
