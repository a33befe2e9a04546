import { describe, expect, it } from 'vitest';
import { placeFacts } from '#domain/municipalities/likeness.ts';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import { documentOf, idsOf, indexOf, segmentOf } from '../search-index.fixture.ts';
import { itemsIn } from './bitmap.ts';

const altena = municipality();
const unknown = municipality({ id: 'gn-1', inhabitants: null, region: null });
const place = (of: typeof altena) => ({ id: of.id, facts: placeFacts(of) });

const segment = segmentOf([
	documentOf(
		'ferry',
		{ en: 'The ferry', de: 'Die Fähre' },
		{ stamp: 7, values: ['theme:b', 'size:s'], place: place(altena) },
	),
	documentOf('bridge', { en: 'The bridge' }, { prior: 0.5, startYear: 1999, publishedAt: 1e12, place: place(unknown) }),
	documentOf('tower', { uk: 'Вежа' }, { values: ['theme:a', 'theme:b'], place: place(altena) }),
]);

describe('a segment gives back of each document', () => {
	it('id and titles, empty where there is none', () => {
		expect([0, 1, 2].map((item) => segment.id(item))).toEqual(['ferry', 'bridge', 'tower']);
		expect([0, 1, 2].map((item) => segment.title(item, 'de'))).toEqual(['Die Fähre', '', '']);
		expect(segment.title(0, 'xx')).toBe('');
	});

	it('stamp, prior, publication and start', () => {
		expect([...segment.stamps]).toEqual([7, 1, 1]);
		expect([...segment.priors]).toEqual([0, 0.5, 0]);
		expect([...segment.publishedAt]).toEqual([0, 1e12, 0]);
		expect([...segment.startYears]).toEqual([0, 1999, 0]);
	});

	it('the values of its facets', () => {
		const { values } = segment;
		const having = values.names.map((name, number) => [name, [...itemsIn(values.items(number))]]);
		expect(Object.fromEntries(having)).toEqual({ 'size:s': [0], 'theme:a': [2], 'theme:b': [0, 2] });
		expect(values.numbersOf('theme').map((number) => values.names[number])).toEqual(['theme:a', 'theme:b']);
		expect([values.numberOf('size:s'), values.numberOf('size:m'), values.numbersOf('kind')]).toEqual([
			0,
			undefined,
			[],
		]);
	});

	it('its place, with what is not known of it', () => {
		const { places } = segment;
		const facts = [0, 1, 2].map((item) => places.facts(places.numberOf(item)));
		expect(facts).toEqual([place(altena), place(unknown), place(altena)].map((of) => of.facts));
		expect(places.size).toBe(2);
	});
});

it('counts in each language the documents that have a text in it', () => {
	const counts = [...segment.languages].map(([language, { documents }]) => [language, documents]);
	expect(Object.fromEntries(counts)).toEqual({ de: 1, en: 2, uk: 1 });
});

describe('texts of a document in the same language', () => {
	const versions = ['one two three four ferry harbor', 'ferry harbor', 'tower ferry'];
	const document = {
		...documentOf('a', {}),
		versions: versions.map((title) => ({ language: 'xx', fields: { title, claim: 'tower' } })),
	};

	it('are one text: its words go on', () => {
		const index = segmentOf([document]).languages.get('xx')!;
		expect(index.documents).toBe(1);
		for (const [word, times] of Object.entries({ one: 1, ferry: 3, harbor: 2, tower: 4 })) {
			const positions = index.positions(index.terms.find(word), 0);
			expect(new Set(positions).size).toBe(times);
			expect(positions).toEqual(positions.toSorted((a, b) => a - b));
		}
	});

	it('have the phrases of each, and none across two', () => {
		const index = indexOf([document, documentOf('b', { xx: 'harbor tower' })]);
		expect(idsOf(index, '"tower ferry"')).toEqual(['a']);
		expect(idsOf(index, '"harbor tower"')).toEqual(['b']);
	});
});

it('may have no document', () => {
	const { size, languages, values } = segmentOf([]);
	expect([size, languages.size, values.names.length]).toEqual([0, 0, 0]);
});
