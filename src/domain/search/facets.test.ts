import { expect, it } from 'vitest';
import { facetIds, startPeriod } from './facets.ts';

it.each([
	[undefined, 'unknown'],
	['1999-12-31', 'before-2000'],
	['2000', '2000-2009'],
	['2009-12', '2000-2009'],
	['2010', '2010-2014'],
	['2014', '2010-2014'],
	['2015-01-01', '2015-2019'],
	['2019', '2015-2019'],
	['2020', 'since-2020'],
])('a practice that began in %s is of the period %s', (start, period) => {
	expect(startPeriod(start)).toBe(period);
});

it('each facet has a name of its own that no other parameter has', () => {
	expect(new Set([...facetIds, 'q', 'sort', 'page', 'lang']).size).toBe(facetIds.length + 4);
});
