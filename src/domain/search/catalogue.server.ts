import type { Database } from '#platform/db/database.ts';
import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalitiesByIds } from '#domain/municipalities/municipality.reader.server.ts';
import type { Practice } from '#domain/practices/practice.ts';
import { allPractices } from '#domain/practices/practice.reader.server.ts';
import { facets, type Facet, type FacetId } from './facets.ts';

/** A practice as search holds it: with its place and the values of every facet. */
export interface CatalogueEntry {
	readonly practice: Practice;
	readonly place: Municipality;
	readonly values: Readonly<Record<FacetId, readonly string[]>>;
	/** Slugs of the films that show the practice. */
	readonly films: readonly string[];
}

export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Reads every published practice with its place, by slug. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
	const entries = await catalogueEntries(db, await allPractices(db));
	return new Map(entries.map((entry) => [entry.practice.slug, entry]));
}

/** Practices with what else is known of them. */
export async function catalogueEntries(db: Database, practices: readonly Practice[]): Promise<CatalogueEntry[]> {
	const films = await filmsByPractice(db);
	const places = await municipalitiesByIds(db, [...new Set(practices.map(({ record }) => record.municipality))]);
	return practices.map((practice) => {
		const place = places.get(practice.record.municipality) as Municipality;
		const shownIn = films.get(practice.slug) ?? [];
		return { practice, place, films: shownIn, values: facetValues(practice, place, shownIn.length > 0) };
	});
}

/** Slugs of the films that show each practice. */
export async function filmsByPractice(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
	const films = new Map<string, string[]>();
	for (const film of await editorialItems(db, 'film'))
		for (const slug of film.practices) films.set(slug, [...(films.get(slug) ?? []), film.slug]);
	return films;
}

function facetValues(practice: Practice, place: Municipality, hasFilm: boolean): Record<FacetId, readonly string[]> {
	const entries = (facets as readonly Facet[]).map((facet) => [
		facet.id,
		facet.values(practice.record, place, { hasFilm }),
	]);
	return Object.fromEntries(entries) as Record<FacetId, readonly string[]>;
}
