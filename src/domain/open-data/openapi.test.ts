import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { emptyQuery, facetIds, type FacetCounts, type SearchResult } from '#domain/search/index.ts';
import { practiceListView } from '#domain/search/practice-list.view.ts';
import { locales } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { openApi } from './openapi.ts';
import { practiceAnswer, practiceListAnswer, type AnswerAddresses } from './practice-answers.ts';
import { entries, viewIn, vocabularies } from './shipped-entries.fixture.ts';

const origin = 'https://example.org';
const paths = { practices: '/api/v1/practices', practice: '/api/v1/practices/{slug}' };
const description = openApi({ origin, paths, vocabularies, t: translator('en') });
const validator = new Ajv2020({ strict: false, validateFormats: false });
validator.addSchema({ $id: 'api', ...(closed(description) as object) });

const addresses: AnswerAddresses = {
	list: ({ page }) => `${origin}${paths.practices}?page=${page}`,
	listPage: () => `${origin}/en/practices`,
	practice: (slug) => `${origin}${paths.practices}/${slug}`,
	practicePage: (slug, locale = 'en') => `${origin}/${locale}/practices/${slug}`,
};

/** Where a schema names properties, no others may be there: a new field must be described. */
function closed(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(closed);
	if (schema === null || typeof schema !== 'object') return schema;
	const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
	return 'properties' in copy && 'required' in copy ? { additionalProperties: false, ...copy } : copy;
}

function errorsOf(name: string, answer: object) {
	const validate = validator.getSchema(`api#/components/schemas/${name}`)!;
	return validate(JSON.parse(JSON.stringify(answer))) ? [] : validate.errors;
}

test('every facet is a parameter, with the terms of its vocabulary', () => {
	const { parameters } = description.paths[paths.practices]!.get;
	expect(parameters.map(({ name }) => name)).toEqual(
		expect.arrayContaining([...facetIds, 'q', 'sort', 'place', 'page', 'lang']),
	);
	const theme = parameters.find(({ name }) => name === 'theme');
	expect(theme).toHaveProperty(
		'schema.items.enum',
		vocabularies.terms('themes').map(({ id }) => id),
	);
});

test('every shipped practice is answered as described, in every language', () => {
	for (const locale of locales)
		for (const entry of entries)
			expect(errorsOf('Practice', practiceAnswer(entry, viewIn(locale), addresses, locales))).toEqual([]);
});

const counts = facetIds.map((id) => [id, [{ value: id === 'state' ? 'DE-07' : 'DE', count: 1 }]]);
const found: SearchResult = {
	total: entries.length,
	complete: entries.length,
	entries: entries.map((entry) => ({ ...entry, values: {} as never })),
	reasons: new Map(),
	facets: Object.fromEntries(counts) as FacetCounts,
	hasNoWords: false,
	correction: undefined,
	lostPhrases: [],
	isIncomplete: false,
};

function listAnswer(result: SearchResult, own?: Municipality) {
	return practiceListAnswer(practiceListView(emptyQuery, result, viewIn('de'), own), addresses);
}

test('a page of results is answered as described', () => {
	const answer = listAnswer(found);
	expect(errorsOf('PracticeList', answer)).toEqual([]);
	expect(answer.links).toMatchObject({ next: `${origin}${paths.practices}?page=2`, prev: null });
	expect(answer.items.every(({ match, likeness }) => match === null && likeness === null)).toBe(true);
});

test('a page of answers to a question says what was meant, why each was found, and how alike its place is', () => {
	const [first] = entries;
	const reason = { asked: 'Kinderbetreung', found: 'childcare', reason: 'concept', isLiteral: false } as const;
	const parts = [
		{ text: 'Courses with ', isMatch: false },
		{ text: 'childcare', isMatch: true },
	];
	const match = { language: 'en', reasons: [reason], missing: ['Toronto'], passage: { parts, isClaim: true } };
	const reasons = new Map([[first!.practice.slug, match]]);
	const answer = listAnswer({ ...found, complete: 0, correction: 'Kinderbetreuung', reasons }, first!.place);
	expect(errorsOf('PracticeList', answer)).toEqual([]);
	expect(answer).toMatchObject({ complete: 0, correction: 'Kinderbetreuung', isIncomplete: false });
	expect(answer.items[0]?.match).toEqual({
		language: 'en',
		reasons: [{ asked: 'Kinderbetreung', found: 'childcare', reason: 'concept' }],
		missing: ['Toronto'],
		passage: parts,
	});
	expect(answer.items[0]?.likeness).toBe('own');
});
