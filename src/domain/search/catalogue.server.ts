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
	const practices = await allPractices(db);
	const films = await editorialItems(db, 'film');
	const places = await municipalitiesByIds(db, [...new Set(practices.map(({ record }) => record.municipality))]);
	return new Map(
		practices.map((practice) => {
			const place = places.get(practice.record.municipality) as Municipality;
			const shownIn = films.filter((film) => film.practices.includes(practice.slug)).map((film) => film.slug);
			return [
				practice.slug,
				{ practice, place, films: shownIn, values: facetValues(practice, place, shownIn.length > 0) },
			];
		}),
	);
}

function facetValues(practice: Practice, place: Municipality, hasFilm: boolean): Record<FacetId, readonly string[]> {
	const entries = (facets as readonly Facet[]).map((facet) => [
		facet.id,
		facet.values(practice.record, place, { hasFilm }),
	]);
	return Object.fromEntries(entries) as Record<FacetId, readonly string[]>;
}
