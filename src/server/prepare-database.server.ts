import { migrations } from '../../migrations/index.ts';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import { readMunicipalityIds } from '#domain/municipalities/municipality-ids.server.ts';
import { loadContent } from '#domain/shipped-content/load-content.server.ts';
import { contentDigest, readContent } from '#domain/shipped-content/read-content.server.ts';
import { openDatabase, type Connection, type Database } from '#platform/db/database.ts';
import { migrate } from '#platform/db/migrate.ts';
import { formatIssue } from '#platform/yaml/read-yaml.ts';

export interface Folders {
	readonly content: string;
	/** Where the built municipality file is. */
	readonly municipalities: string;
}

export const shippedFolders: Folders = { content: 'content', municipalities: 'build-data' };

/** Shipped content with mistakes; the message has one line per mistake. */
export class ContentError extends Error {}

const digestKey = 'shipped content digest';

/** Brings a database to what this version needs: schema, municipalities, shipped content. Safe to run again. */
export async function prepareDatabase(connection: Connection, folders: Folders, report: (step: string) => void) {
	const { db, pool } = openDatabase(connection);
	try {
		const applied = await migrate(db, migrations);
		if (applied.length > 0) report(`migrated: ${applied.join(', ')}`);
		if ((await loadMunicipalities(pool, folders.municipalities)) === 'loaded') report('municipalities loaded');
		await loadShipped(db, folders, report);
	} finally {
		await db.destroy();
	}
}

async function loadShipped(db: Database, folders: Folders, report: (step: string) => void): Promise<void> {
	const digest = contentDigest(folders.content);
	const known = await db.selectFrom('installation').select('value').where('key', '=', digestKey).executeTakeFirst();
	if (known?.value === digest) return;

	const municipalities = readMunicipalityIds(folders.municipalities);
	const content = readContent(folders.content, (id) => municipalities.has(id));
	if (content.issues.length > 0) throw new ContentError(content.issues.map(formatIssue).join('\n'));
	const { added, updated, kept } = await loadContent(db, content);
	await db
		.insertInto('installation')
		.values({ key: digestKey, value: digest })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: digest }))
		.execute();
	report(`content loaded: ${added} new, ${updated} updated, ${kept.length} edited here and kept`);
}
