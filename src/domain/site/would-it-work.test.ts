import { describe, expect, it } from 'vitest';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { entries, viewIn } from '#domain/open-data/shipped-entries.fixture.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { wouldItWorkView } from './would-it-work.ts';

const entry = { ...entries.find(({ practice }) => practice.slug === 'altena-kuemmerer')!, place: municipality() };
const own = municipality({ id: 'gn-1', slug: 'own-1', name: 'Own', inhabitants: 34_600 });
const reach = { people: 370, source: 'a' };

function view(different: Partial<PracticeRecord>, place: Municipality | undefined = own, others: Municipality[] = []) {
	const practice = { ...entry.practice, record: { ...entry.practice.record, ...different } };
	return wouldItWorkView({ ...entry, practice }, place, others, viewIn('de'));
}

describe('whether it would work', () => {
	it('is answered with both places side by side', () => {
		const { likeness } = view({});
		expect(likeness?.reasons[0]).toMatchObject({ aspect: 'inhabitants', alike: 'rather', values: [17_300, 34_600] });
		expect(likeness?.reasons.map(({ aspect }) => aspect)).not.toContain('kind');
	});

	it('is not compared without a place, with the same place, or for a practice of several places', () => {
		expect(wouldItWorkView(entry, undefined, [], viewIn('de')).likeness).toBeNull();
		expect(view({}, entry.place).likeness).toBeNull();
		expect(view({ area: 'region' }).likeness).toBeNull();
	});

	it('asks nothing at home of those who have not chosen or whose practice it is', () => {
		const asked = (...parameters: Parameters<typeof view>) =>
			view(...parameters).aspects.flatMap(({ atHome }) => atHome);
		expect(wouldItWorkView(entry, undefined, [], viewIn('de')).aspects.flatMap(({ atHome }) => atHome)).toEqual([]);
		expect(asked({}, entry.place)).toEqual([]);
		expect(asked({ area: 'region' })).toContain('money');
	});

	it('asks those who did it, but nobody of themselves', () => {
		const silent = { legalBasis: undefined };
		const asked = (place: Municipality) => view(silent, place).aspects.flatMap(({ atOrigin }) => atOrigin);
		expect(asked(own)).toContain('legalBasis');
		expect(asked(entry.place)).toEqual([]);
	});

	it('gives the people reached as the same share of the own inhabitants, in two digits', () => {
		expect(view({ reach, area: 'municipality' }).sameShare).toBe(740);
		expect(view({ reach: { ...reach, people: 371 }, area: 'municipality' }).sameShare).toBe(740);
	});

	it('gives no share where the practice is for a part, or where a number is not known', () => {
		expect(view({ reach, area: 'quarter' }).sameShare).toBeNull();
		expect(view({ reach: undefined }).sameShare).toBeNull();
		expect(view({ reach }, municipality({ id: 'gn-1', inhabitants: null })).sameShare).toBeNull();
	});

	it('names another place that does it only where that is more like the own one', () => {
		const twin = { ...own, id: 'gn-2', slug: 'twin-2', name: 'Twin' };
		const metropolis = { ...own, id: 'gn-3', inhabitants: 3_000_000 };
		expect(view({}, own, [metropolis, twin]).moreAlike).toMatchObject({ place: { name: 'Twin' }, share: 1 });
		expect(view({}, own, [metropolis]).moreAlike).toBeNull();
		expect(view({}, own, [own]).moreAlike).toBeNull();
	});
});
