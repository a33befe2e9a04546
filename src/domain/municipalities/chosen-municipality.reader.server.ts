import type { Database } from '#platform/db/database.ts';
import { isMunicipalityId, placeCookie } from './chosen-municipality.ts';
import { municipalitiesByIds } from './municipality.reader.server.ts';
import type { Municipality } from './municipality.ts';

/** What is asked of a request: its cookies and the database. */
interface Visit {
	readonly cookies: { get(name: string): string | undefined };
	readonly locals: { readonly context: { readonly db: Database } };
}

/** The visitor's own municipality; undefined where none was chosen or the cookie names none that there is. */
export function chosenPlace({ cookies, locals }: Visit): Promise<Municipality | undefined> {
	return placeWithId(locals.context.db, cookies.get(placeCookie));
}

/** The municipality that this is the id of, whoever wrote it. */
export async function placeWithId(db: Database, id: unknown): Promise<Municipality | undefined> {
	if (!isMunicipalityId(id)) return undefined;
	return (await municipalitiesByIds(db, [id])).get(id);
}
