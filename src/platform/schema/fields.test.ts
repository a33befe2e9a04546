import * as v from 'valibot';
import { expect, it } from 'vitest';
import { multilingual } from './fields.ts';

it.each([
	['de', true],
	['ckb', true],
	['zh-Hant-TW', true],
	['pt-419', true],
	['zxx', false],
	['DE', false],
	['german', false],
])('a text may be in %s: %s', (tag, expected) => {
	expect(v.is(multilingual(20), { [tag]: 'Ferry' })).toBe(expected);
});
