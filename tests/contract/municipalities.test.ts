import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import {
	findMunicipalities,
	municipalitiesByIds,
	municipalityBySlug,
} from '#domain/municipalities/municipality.reader.server.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';

onEachEngine('municipalities', (own) => {
	beforeAll(async () => {
		expect(await loadMunicipalities(own.pool, 'build-data')).toBe('loaded');
	});
	const find = (question: Partial<Parameters<typeof findMunicipalities>[1]>) =>
		findMunicipalities(own.db, {
			name: '',
			country: undefined,
			withPractices: false,
			offset: 0,
			limit: 20,
			...question,
		});

	it('are loaded once, every row of the file', async () => {
		expect(await loadMunicipalities(own.pool, 'build-data')).toBe('unchanged');
		const rows = readFileSync('build-data/municipalities.tsv', 'utf8').split('\n').filter(Boolean).length;
		expect((await find({})).total).toBe(rows);
	});

	it('come by slug and by id with all that is known of them', async () => {
		const place = await municipalityBySlug(own.db, 'altena-2957886');
		expect(place).toMatchObject({
			id: 'gn-2957886',
			name: 'Altena',
			names: {},
			country: 'DE',
			officialCode: '05962004',
			kind: 'municipality',
		});
		expect((await municipalityBySlug(own.db, 'athens-264371'))?.names).toEqual({
			de: 'Athen',
			en: 'Athens',
			fr: 'Athènes',
		});
		expect(place?.nearestCity?.km).toBeGreaterThan(0);
		expect([...(await municipalitiesByIds(own.db, ['gn-2957886', 'no-such'])).keys()]).toEqual(['gn-2957886']);
		expect(await municipalityBySlug(own.db, 'no-such')).toBeUndefined();
	});

	describe('are found', () => {
		it.each([
			['Köln', 'Köln'],
			['koln', 'Köln'],
			['Cologne', 'Köln'],
			['MÜNCHEN', 'Munich'],
			['Muenchen', 'Munich'],
		])('by "%s"', async (name) => {
			const { items } = await find({ name, country: 'DE' });
			expect(items[0]?.inhabitants).toBeGreaterThan(900_000);
		});

		it.each([
			['gn-2800866', ['Bruxelles', 'Brussel', 'Brüssel', 'Brussels']],
			['gn-264371', ['Athen', 'Athens', 'Athènes', 'Αθήνα', 'ΑΘΗΝΑ']],
			['gn-703448', ['Київ', 'Kyjiw', 'Kyiv', 'Kiew', 'Kiev']],
			['gn-2747373', ['Den Haag', 'The Hague', 'La Haye']],
		])('%s by every one of its names', async (id, names) => {
			for (const name of names) expect((await find({ name })).items[0]?.id, name).toBe(id);
		});

		it('by the beginning of a name, the largest first', async () => {
			const { items } = await find({ name: 'Altenb', country: 'DE' });
			expect(items.length).toBeGreaterThan(3);
			const called = items.filter(({ name }) => name.startsWith('Altenb'));
			const inhabitants = called.map((item) => item.inhabitants ?? 0);
			expect(inhabitants).toEqual(inhabitants.toSorted((a, b) => b - a));
		});

		it('by the name that they are shown with before another one', async () => {
			const { items } = await find({ name: 'Neustadt' });
			expect(items.slice(0, 3).map(({ name }) => name.startsWith('Neustadt'))).toEqual([true, true, true]);
		});

		it.each(['B_rlin', 'Be%in', 'Berl\\in'])('not at all by %s, in which a sign stands for itself', async (name) => {
			const { items } = await find({ name });
			expect(items.map((item) => item.name)).not.toContain('Berlin');
		});

		it('page by page without a gap', async () => {
			const first = await find({ country: 'DE', limit: 5 });
			const next = await find({ country: 'DE', offset: 3, limit: 2 });
			expect(next.items.map(({ id }) => id)).toEqual(first.items.slice(3).map(({ id }) => id));
			expect(next.total).toBe(first.total);
		});

		it('only with practices where that is asked', async () => {
			expect((await find({ withPractices: true })).total).toBe(0);
		});
	});

	it('are replaced whole or not at all', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'kgp-'));
		await writeFile(join(folder, 'municipalities.digest'), 'another\n');
		await writeFile(join(folder, 'municipalities.tsv'), 'gn-1\tbroken\n');
		await expect(loadMunicipalities(own.pool, folder)).rejects.toThrow();
		expect(await municipalityBySlug(own.db, 'altena-2957886')).toBeDefined();
		expect(await loadMunicipalities(own.pool, 'build-data')).toBe('unchanged');
		await rm(folder, { recursive: true });
	});
});
