import { describe, expect, inject, it } from 'vitest';
import { errorPages, pagesInOneLanguage, pageTypes } from '../fixtures/page-types.ts';
import { ask } from '../fixtures/http.ts';
import { attributes } from '../fixtures/html.ts';

const { url } = inject('server');
const pages = [
	...Object.values(pageTypes).map((path) => `/de${path}`),
	...Object.values(pagesInOneLanguage),
	...Object.values(errorPages).map(({ path }) => `/de${path}`),
	'/no-language',
];

describe.each(pages)('the page %s', (path) => {
	it('allows scripts, styles and pictures of this site only, and none inline', async () => {
		const { headers, text } = await ask(url, path, { headers: { accept: 'text/html' } });
		const policy = new Map(
			String(headers['content-security-policy'])
				.split(';')
				.map((part) => part.trim().split(/\s+/))
				.map(([name = '', ...values]) => [name, values]),
		);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('script-src')).toEqual(["'self'"]);
		expect(policy.get('style-src')).toEqual(["'self'"]);
		expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'none'"]);
		expect(policy.get('form-action')).toEqual(["'self'"]);
		expect(String(headers['content-security-policy'])).not.toContain('unsafe');
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'strict-origin-when-cross-origin',
		});
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(withoutData(text)).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
		expect(text).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)="/);
		expect(text).not.toContain('<style');
	});

	it('tells nothing about the software and keeps its internal marks', async () => {
		const { headers } = await ask(url, path, { headers: { accept: 'text/html' } });
		expect(headers['x-powered-by']).toBeUndefined();
		expect(headers['surrogate-key']).toBeUndefined();
	});

	it('links to other sites without handing them this window', async () => {
		const { text } = await ask(url, path, { headers: { accept: 'text/html' } });
		expect(attributes(text, 'a', 'target')).toEqual([]);
	});
});

/** Data blocks such as JSON-LD are no scripts. */
function withoutData(html: string): string {
	return html.replace(/<script type="application\/ld\+json">[^]*?<\/script>/g, '');
}
