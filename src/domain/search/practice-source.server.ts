import type { Database } from '#platform/db/database.ts';
import { practicesBySlugs, publicationStates } from '#domain/practices/practice.reader.server.ts';
import { catalogueEntries, filmsByPractice } from './catalogue.server.ts';
import { practiceDocument, practiceStamp, type Names } from './practice-document.ts';
import type { DocumentSource } from './store/practice-index.ts';

/** Practices are read and sent to the building thread in batches of this size. */
const batchSize = 500;

/** The published practices as documents of the index. */
export function practiceSource(db: Database, names: Names): DocumentSource {
	return {
		async stamps() {
			const films = await filmsByPractice(db);
			const states = await publicationStates(db);
			return new Map(
				states.map(({ slug, edition, publishedAt, confirmedAt }) => [
					slug,
					practiceStamp(edition, publishedAt, confirmedAt, films.has(slug)),
				]),
			);
		},
		async *documents(slugs) {
			for (let from = 0; from < slugs.length; from += batchSize) {
				const practices = await practicesBySlugs(db, slugs.slice(from, from + batchSize));
				const entries = await catalogueEntries(db, practices);
				yield entries.map((entry) => practiceDocument(entry, names));
			}
		},
	};
}
