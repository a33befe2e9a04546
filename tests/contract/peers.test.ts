import { beforeAll, expect, it } from 'vitest';
import { likenessOf } from '#domain/municipalities/likeness-grades.ts';
import { likeness, placeFacts, type PlaceFacts } from '#domain/municipalities/likeness.ts';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import { municipalitiesByIds, municipalityBySlug } from '#domain/municipalities/municipality.reader.server.ts';
import { peersOf } from '#domain/municipalities/peers.reader.server.ts';
import type { Database } from '#platform/db/database.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';

const altena = 'altena-2957886';
const wervik = 'wervik-2783820';
const berlin = 'berlin-2950159';
const boise = 'boise-5586437';
const guelph = 'guelph-5967629';
const morden = 'morden-6078447';

onEachEngine('peers', (own) => {
	let everywhere: Map<string, PlaceFacts>;
	beforeAll(async () => {
		await loadMunicipalities(own.pool, 'build-data');
		everywhere = await factsOfAll(own.db);
	});
	const place = async (slug: string) => (await municipalityBySlug(own.db, slug))!;
	const alike = async (a: string, b: string) => likenessOf(await place(a), await place(b));

	it.each([altena, berlin, boise, guelph, morden])(
		'of %s come from home and abroad, each once, the most alike first',
		async (slug) => {
			const centre = await place(slug);
			const peers = await peersOf(own.db, centre);
			const shares = peers.map((peer) => likenessOf(centre, peer));
			expect(shares).toEqual(shares.toSorted((a, b) => b - a));
			expect(new Set([centre, ...peers].map(({ id }) => id)).size).toBe(peers.length + 1);
			const home = peers.filter(({ country }) => country === centre.country);
			expect(home.length).toBeGreaterThan(0);
			expect(peers.length - home.length).toBeGreaterThanOrEqual(3);
		},
	);

	it.each([altena, boise, guelph, morden])('of %s are those that a comparison with every place finds', async (slug) => {
		const centre = await place(slug);
		const facts = placeFacts(centre);
		const peers = await peersOf(own.db, centre);
		for (const home of [true, false]) {
			const found = peers.filter(({ country }) => (country === centre.country) === home).map(({ id }) => id);
			const best = [...everywhere]
				.filter(([id, { country }]) => id !== centre.id && (country === centre.country) === home)
				.map(([id, other]) => ({ id, share: likeness(facts, other) }))
				.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
			expect(found).toEqual(best.slice(0, found.length).map(({ id }) => id));
		}
	});

	it('of Altena are small towns at the edge of an agglomeration, and no districts of a metropolis', async () => {
		for (const peer of await peersOf(own.db, await place(altena))) {
			expect(peer.inhabitants).toBeGreaterThan(10_000);
			expect(peer.inhabitants).toBeLessThan(30_000);
			expect(peer.population30km).toBeGreaterThan(1_000_000);
			expect(peer.settlement).toBe('suburban');
		}
	});

	it('of a lonely small town are lonely small towns', async () => {
		for (const peer of await peersOf(own.db, await place(morden))) {
			expect(peer.settlement).toBe('rural');
			expect(peer.inhabitants).toBeLessThan(25_000);
			expect(peer.nearestCity?.km).toBeGreaterThan(50);
		}
	});

	it('put a town nearer to one of its kind abroad than to the capital of its own country', async () => {
		expect(await alike(altena, wervik)).toBeGreaterThan(await alike(altena, berlin));
		expect(await alike(guelph, boise)).toBeGreaterThan(await alike(guelph, morden));
	});

	it('are none where the size of a place is not known', async () => {
		const ofUnknownSize = own.db.selectFrom('municipalities').select('id').where('inhabitants', 'is', null);
		const { id } = await ofUnknownSize.executeTakeFirstOrThrow();
		expect(await peersOf(own.db, (await municipalitiesByIds(own.db, [id])).get(id)!)).toEqual([]);
	});
});

/** Of every place of known size. */
async function factsOfAll(db: Database): Promise<Map<string, PlaceFacts>> {
	const rows = await db
		.selectFrom('municipalities')
		.select(['id', 'country', 'region', 'kind', 'inhabitants', 'settlement'])
		.select(['population_30km as population30km', 'nearest_city_km as km'])
		.where('inhabitants', 'is not', null)
		.execute();
	return new Map(
		rows.map(({ id, km, ...row }) => [id, placeFacts({ ...row, nearestCity: km === null ? null : { km } })]),
	);
}
