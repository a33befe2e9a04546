import { expect, it } from 'vitest';
import { negotiateLocale } from './negotiate.ts';
import { problemResponse } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

it.each([
	['fr', 'de', 'fr'],
	[undefined, 'de-CH,fr;q=0.8', 'de'],
	[undefined, 'ar,fr;q=0.3,en;q=0.2', 'fr'],
	[undefined, null, 'en'],
	['xx', 'uk', 'en'],
] as const)('a visitor who chose %s and whose browser asks for %s reads %s', (remembered, asked, locale) => {
	expect(negotiateLocale(remembered, asked)).toBe(locale);
});

it('a problem says what went wrong to people and to programs', async () => {
	const response = problemResponse(
		{ status: 404, code: 'unknown-practice', detail: 'There is no such practice.' },
		'en',
	);
	expect(response.status).toBe(404);
	expect(response.headers.get('content-language')).toBe('en');
	expect(await response.json()).toMatchObject({
		type: 'about:blank',
		status: 404,
		code: 'unknown-practice',
		title: 'Not Found',
	});
});

it('the policy of pages allows nothing unsafe and no other host', () => {
	expect(securityHeaders['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
});
