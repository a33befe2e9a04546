import { expect, it } from 'vitest';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { entries, viewIn } from '#domain/open-data/shipped-entries.fixture.ts';
import { peersView } from './peers.server.ts';

const local = entries.find(({ practice }) => practice.record.area === 'municipality')!;
const wide = entries.find(({ practice }) => practice.record.area === 'country')!;
const altena = municipality();
const near = municipality({ id: 'gn-1', name: 'Near', inhabitants: 20_000 });
const far = municipality({ id: 'gn-2', name: 'Far', country: 'NG', inhabitants: 3_000_000 });
const seat = municipality({ id: 'gn-3', name: 'Seat' });

const practicesIn = (...places: Municipality[]) => places.map((place) => ({ ...local, place }));
const names = (peers: readonly { place: { name: string } }[]) => peers.map(({ place }) => place.name);

it('places with practices come by likeness, without the place itself', () => {
	const { withPractices } = peersView(altena, [], practicesIn(far, altena, near), viewIn('de'));
	expect(names(withPractices)).toEqual(['Near', 'Far']);
});

it('a place counts by the practices that are its own, not by those of an organisation that sits there', () => {
	const found = [...practicesIn(near, near), { ...wide, place: near }, { ...wide, place: seat }];
	const { all, withPractices } = peersView(altena, [near, far], found, viewIn('de'));
	expect(names(withPractices)).toEqual(['Near']);
	expect(all.map(({ practices }) => practices)).toEqual([2, 0]);
});
