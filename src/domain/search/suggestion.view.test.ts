import { expect, it } from 'vitest';
import { translator } from '#platform/i18n/translate.ts';
import { entries, viewIn } from '#domain/open-data/shipped-entries.fixture.ts';
import { suggestionGroups } from './suggestion.view.ts';

const paths = {
	practice: (slug: string) => `/de/practices/${slug}`,
	municipality: (slug: string) => `/de/municipalities/${slug}`,
};
const nothing = { concepts: [], practices: [], municipalities: [] };
const groupsOf = (found: Partial<Parameters<typeof suggestionGroups>[0]>) =>
	suggestionGroups({ ...nothing, ...found }, viewIn('de'), translator('de'), paths);

it('kinds without a suggestion are left out', () => {
	expect(groupsOf({})).toEqual([]);
	expect(groupsOf({ concepts: [{ label: 'Wohnen', name: undefined }] }).map(({ kind }) => kind)).toEqual(['concepts']);
});

it('a concept is a question without an address of its own, and a name in another language says which', () => {
	const name = { text: 'habitat', language: 'fr' };
	const [group] = groupsOf({ concepts: [{ label: 'Wohnen', name }] });
	const suggestion = { text: 'Wohnen', language: null, note: 'habitat', noteLanguage: 'fr' };
	expect(group?.items).toEqual([{ ...suggestion, href: null }]);
});

it('a practice leads to its page, and says where its title is in another language', () => {
	const practices = [
		{ slug: 'ferry', title: { text: 'The ferry', language: 'en' } },
		{ slug: 'chor', title: { text: 'Ein Chor', language: 'de' } },
	];
	const [group] = groupsOf({ practices });
	expect(group?.items.map(({ href, language }) => [href, language])).toEqual([
		['/de/practices/ferry', 'en'],
		['/de/practices/chor', null],
	]);
});

it('a municipality is told from others of its name by region and country', () => {
	const { place } = entries.find(({ practice }) => practice.slug === 'altena-kuemmerer')!;
	const [group] = groupsOf({ municipalities: [{ place, otherName: null }] });
	expect(group?.items).toMatchObject([{ text: 'Altena', href: `/de/municipalities/${place.slug}` }]);
	expect(group?.items[0]?.note).toMatch(/^[^,]*,? ?Deutschland$/);
});

it('a municipality found by a name that is not shown says by which', () => {
	const { place } = entries.find(({ practice }) => practice.slug === 'altena-kuemmerer')!;
	const [group] = groupsOf({ municipalities: [{ place, otherName: 'Altona' }] });
	expect(group?.items[0]?.note).toMatch(/^auch: Altona, .*Deutschland$/);
});
