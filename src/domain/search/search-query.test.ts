import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIds } from './facets.ts';
import {
	emptyQuery,
	limits,
	parseQuery,
	queryParameters,
	sorts,
	without,
	withValue,
	type SearchQuery,
} from './search-query.ts';

const value = fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/);
const query: fc.Arbitrary<SearchQuery> = fc.record({
	text: fc.string({ unit: 'grapheme-ascii', maxLength: 50 }).map((text) => text.trim()),
	selected: fc.dictionary(fc.constantFrom(...facetIds), fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), {
		noNullPrototype: true,
	}),
	sort: fc.constantFrom(...sorts),
	page: fc.integer({ min: 1, max: 5000 }),
});
const parsed = (text: string) => parseQuery(new URLSearchParams(text));

it('a question written as an address and read again is the same question', () => {
	fc.assert(
		fc.property(query, (asked) => {
			expect(parseQuery(queryParameters(asked))).toEqual({ ok: true, query: asked });
		}),
	);
});

it('two ways to ask the same have one address', () => {
	const address = (text: string) => {
		const read = parsed(text);
		return read.ok && String(queryParameters(read.query));
	};
	expect(address('country=CA&q=Kita&theme=housing&page=1&sort=relevance&theme=housing&x=1')).toBe(
		address('theme=housing&q=+Kita+&country=CA'),
	);
});

describe('refuses', () => {
	it.each([
		[`q=${'x'.repeat(limits.textLength + 1)}`, 'text-too-long'],
		['page=0', 'bad-page'],
		['page=5001', 'bad-page'],
		['page=01', 'bad-page'],
		['sort=best', 'bad-sort'],
		[Array.from({ length: limits.values + 1 }, (_, index) => `theme=${index}`).join('&'), 'too-many-values'],
		[`theme=${'x'.repeat(limits.valueLength + 1)}`, 'value-too-long'],
	])('%.20s… as %s', (text, issue) => {
		expect(parsed(text)).toEqual({ ok: false, issue });
	});
});

it('takes the longest text and the most values that are allowed', () => {
	const values = Array.from({ length: limits.values }, (_, index) => `theme=${index}`).join('&');
	expect(parsed(`q=${'x'.repeat(limits.textLength)}&${values}`).ok).toBe(true);
});

it('control characters and broken surrogates become spaces', () => {
	expect(parseQuery(new URLSearchParams({ q: 'Ki\0ta\u001B' }))).toMatchObject({ query: { text: 'Ki ta' } });
});

it('a value more and the same value less lead back, to the first page', () => {
	fc.assert(
		fc.property(query, fc.constantFrom(...facetIds), (asked, facet) => {
			const more = withValue(asked, facet, 'one-more');
			expect(more.page).toBe(1);
			expect(String(queryParameters(without(more, facet, 'one-more')))).toBe(
				String(queryParameters({ ...asked, page: 1 })),
			);
		}),
	);
	expect(without(emptyQuery, 'theme', 'x').selected.theme).toEqual([]);
});
