import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { facetIds } from '#domain/search/facets.ts';
import { ask, type Answer } from '../fixtures/http.ts';
import { expectNoInsides } from '../fixtures/no-insides.ts';

const { url } = inject('server');
const html = { accept: 'text/html' };
const asQuery = (path: string, name: string, value: string) => `${path}?${name}=${encodeURIComponent(value)}`;
const lists = [
	'/de/practices',
	'/en/map',
	'/fr/feeds/practices.atom',
	'/fr/municipalities',
	'/api/v1/practices',
] as const;

async function refused(path: string): Promise<Answer> {
	const answer = await ask(url, path, { headers: html });
	expect(answer.status, path.slice(0, 80)).toBeGreaterThanOrEqual(400);
	expect(answer.status, path.slice(0, 80)).toBeLessThan(500);
	expectNoInsides(answer);
	return answer;
}

describe.each(lists)('%s', (path) => {
	it('refuses a question of 10 kB', async () => {
		await refused(asQuery(path, 'q', 'x'.repeat(10_000)));
	});

	it('refuses a question that is longer than the field takes', () => refused(asQuery(path, 'q', 'wort '.repeat(60))));

	it('refuses broken UTF-8', async () => {
		for (const bytes of ['%FF', '%C3%28', '%', '%E0%A4%A', '%ED%A0%80']) await refused(`${path}?q=${bytes}`);
	});

	it.each(['0', '-1', '1.5', 'abc', '99999999999', '1e3', ' ', '٣'])('refuses the page number "%s"', async (page) => {
		await refused(asQuery(path, 'page', page));
	});

	it.each([
		['one letter', 'a'],
		['nothing but spaces', '   '],
		['a NUL', 'Kita\0'],
		['emoji', '👩‍👩‍👧 Kita'],
		['quotes', '"\'`„“«»'],
		['an open quotation', '"Sprachkurs'],
		['SQL', "'; drop table practices; --"],
		['query operators', 'kita & | ! <-> :* ()'],
		['a regular expression', '(a+)+$ [^\\'],
		['wildcards', '%_\\'],
		['a script', '<script>alert(1)</script>'],
		['right to left', 'مدرسة لغة'],
		['a change of direction', 'Kita\u202Eatik'],
		['combining marks', 'Ku\u0308mmerer'],
		['another script', 'школа'],
		['only operators', 'or or OR -'],
		['nothing but words that mean nothing', 'und der die'],
		['scripts side by side', 'Kita школа مدرسة 学校'],
		['words that must not be there', '-Kita -"zwei Wörter"'],
	])('answers a question with %s', async (_, text) => {
		const answer = await ask(url, asQuery(path, 'q', text), { headers: html });
		expect(answer.status).toBe(200);
		expect(answer.text).not.toContain('<script>alert');
	});

	it('answers any text that fits the field, and never fails', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
				const answer = await ask(url, asQuery(path, 'q', text), { headers: html });
				expect([200, 400]).toContain(answer.status);
				expectNoInsides(answer);
			}),
			{ numRuns: 60 },
		));

	it('ignores parameters that it does not know', async () => {
		expect((await ask(url, `${path}?utm_source=x&__proto__=1&constructor=y`, { headers: html })).status).toBe(200);
	});
});

describe.each(['/de/practices', '/en/map', '/fr/feeds/practices.atom', '/api/v1/practices'])(
	'filters of %s',
	(path) => {
		it('refuse 500 values', () => refused(`${path}?${Array.from({ length: 500 }, (_, i) => `type=t${i}`).join('&')}`));

		it('refuse more values than a person can mean, in a short address too', () =>
			refused(`${path}?${Array.from({ length: 80 }, (_, i) => `type=t${i}`).join('&')}`));

		it('refuse a value that is no value', () => refused(asQuery(path, 'theme', 'x'.repeat(200))));

		it('take any value and never fail', () =>
			fc.assert(
				fc.asyncProperty(
					fc.constantFrom(...facetIds),
					fc.string({ unit: 'grapheme', maxLength: 20 }),
					async (facet, value) => {
						const answer = await ask(url, asQuery(path, facet, value), { headers: html });
						expect([200, 400]).toContain(answer.status);
						expectNoInsides(answer);
					},
				),
				{ numRuns: 60 },
			));
	},
);

it('an unknown order is refused with a sentence in the language of the page', async () => {
	expect((await refused('/de/practices?sort=rank;drop')).text).toContain('lang="de"');
});
