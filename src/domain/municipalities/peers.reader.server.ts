import type { Database } from '#platform/db/database.ts';
import { likeness, placeFacts } from './likeness.ts';
import { municipalitiesByIds } from './municipality.reader.server.ts';
import type { Municipality } from './municipality.ts';
import {
	byLikeness,
	choosePeers,
	mostAlike,
	mostOfOneZone,
	peerRanges,
	type PeerRanges,
	type Zone,
	zones,
} from './peers.ts';

/** The places most like this one, at home and abroad, the most alike first; none where its size is not known. */
export async function peersOf(db: Database, place: Municipality): Promise<Municipality[]> {
	if (place.inhabitants === null) return [];
	const [region, country, abroad] = await Promise.all(zones.map((zone) => nearest(db, place, zone)));
	const peers = choosePeers([...region!, ...country!], abroad!);
	const places = await municipalitiesByIds(
		db,
		peers.map(({ id }) => id),
	);
	return peers.flatMap(({ id }) => places.get(id) ?? []);
}

interface Candidate {
	readonly id: string;
	readonly likeness: number;
}

/** How much likeness an aspect may cost: little at first, since most places have peers in narrow ranges. */
const losses = [0.01, 0.02, 0.035, 0.06, 0.1, 0.14];

/** The most alike of a zone; what loses more than the last of `losses` in one aspect is no peer. */
async function nearest(db: Database, place: Municipality, zone: Zone): Promise<Candidate[]> {
	let found: Candidate[] = [];
	for (const loss of losses) {
		found = await within(db, place, zone, loss);
		const last = found[mostOfOneZone - 1];
		// No place outside of these ranges can be as alike as the last one that was found.
		if (last && last.likeness >= mostAlike(place, zone) - loss) break;
	}
	return found;
}

async function within(db: Database, place: Municipality, zone: Zone, loss: number): Promise<Candidate[]> {
	const own = placeFacts(place);
	const rows = await rowsWithin(db, place, zone, peerRanges(place, loss));
	return rows
		.map(({ id, km, ...row }) => {
			const facts = placeFacts({ ...row, nearestCity: km === null ? null : { km } });
			return { id, likeness: likeness(own, facts) };
		})
		.sort(byLikeness)
		.slice(0, mostOfOneZone);
}

function rowsWithin(
	db: Database,
	place: Municipality,
	zone: Zone,
	{ inhabitants, population30km, cityKm }: PeerRanges,
) {
	let query = db
		.selectFrom('municipalities')
		.select(['id', 'country', 'region', 'kind', 'inhabitants', 'settlement'])
		.select(['population_30km as population30km', 'nearest_city_km as km'])
		.where('country', zone === 'abroad' ? '<>' : '=', place.country)
		.where('id', '<>', place.id);
	if (zone !== 'abroad')
		query = query.where('region', zone === 'region' ? 'is not distinct from' : 'is distinct from', place.region);
	const ranges = { inhabitants, population_30km: population30km, nearest_city_km: cityKm };
	for (const [column, range] of Object.entries(ranges) as [keyof typeof ranges, typeof inhabitants][])
		if (range) query = query.where(column, '>=', range[0]).where(column, '<=', range[1]);
	return query.execute();
}
