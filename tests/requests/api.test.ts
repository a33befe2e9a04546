import { describe, expect, inject, it } from 'vitest';
import type { PracticeListAnswer } from '#domain/open-data/practice-answers.ts';
import { facetIds } from '#domain/search/facets.ts';
import { locales } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { ask } from '../fixtures/http.ts';
import { attributes, cardSlugs } from '../fixtures/html.ts';

const { url } = inject('server');
const json = async (path: string) => JSON.parse((await ask(url, path)).text) as unknown;
const list = async (query: string) => (await json(`/api/v1/practices?${query}`)) as PracticeListAnswer;

const questions = [
	'',
	'q=Sprachkurs',
	'q=mentoring&country=CA',
	'theme=housing&theme=work-training&country=DE',
	'sort=title&page=2',
	'depth=full&sort=start',
	'q=Xyzzyq',
];

describe.each(locales)('the practices as data in %s', (locale) => {
	it.each(questions)('are those of the page, in its order, for "%s"', async (question) => {
		const page = (await ask(url, `/${locale}/practices?${question}`)).text;
		const answer = await list(`${question}&lang=${locale}`);
		expect(cardSlugs(page).slice(0, answer.items.length)).toEqual(answer.items.map(({ slug }) => slug));
		expect(page.replace(/\s/g, ' ')).toContain(
			translator(locale)('practices.count', { count: answer.total }).replace(/\s/g, ' '),
		);
		expect(answer.links.html).toBe(`${url}/${locale}/practices${question ? `?${canonical(question)}` : ''}`);
	});

	it('have the facets of the page with its counts', async () => {
		const page = (await ask(url, `/${locale}/practices?q=Sprache`)).text;
		const { facets } = await list(`q=Sprache&lang=${locale}`);
		const boxes = attributes(page, 'input', 'id').filter((id) => id !== 'q');
		expect(boxes).toEqual(facets.flatMap(({ id, values }) => values.map((value) => `${id}-${value.id}`)));
		const counts = [...page.matchAll(/<span class="count">([^<]+)<\/span><\/label>/g)].map(([, count]) =>
			Number(count),
		);
		expect(counts).toEqual(facets.flatMap(({ values }) => values.map(({ count }) => count)));
	});
});

function canonical(question: string): string {
	return new URLSearchParams(question).toString();
}

describe('a filter', () => {
	it('finds as many as its count says', async () => {
		const { facets } = await list('lang=en');
		for (const { id, values } of facets)
			for (const value of values.slice(0, 2)) {
				const narrowed = await list(`lang=en&${id}=${encodeURIComponent(value.id)}`);
				expect(narrowed.total, `${id}=${value.id}`).toBe(value.count);
			}
	});

	it('with two values of one facet widens, with two facets narrows', async () => {
		const [germany, canada] = [(await list('country=DE')).total, (await list('country=CA')).total];
		expect((await list('country=DE&country=CA')).total).toBe(germany + canada);
		expect((await list('country=DE&theme=housing')).total).toBeLessThan(germany);
	});
});

it('pages hold every practice once', async () => {
	const { total, pages } = await list('sort=title');
	const slugs: string[] = [];
	for (let page = 1; page <= pages; page++)
		slugs.push(...(await list(`sort=title&page=${page}`)).items.map(({ slug }) => slug));
	expect(slugs.length).toBe(total);
	expect(new Set(slugs).size).toBe(total);
});

it('links lead from page to page and end there', async () => {
	let next: string | null = `${url}/api/v1/practices?lang=de`;
	let visited = 0;
	for (; next; visited++) {
		const answer = (await json(next.slice(url.length))) as PracticeListAnswer;
		next = answer.links.next;
	}
	expect(visited).toBe((await list('lang=de')).pages);
});

describe('the answers to a question as data', () => {
	it('say why each was found, in the words that the page marks', async () => {
		const { items, complete, total, correction, isIncomplete } = await list('q=Kinderbetreuung+Wuppertal&lang=fr');
		expect({ correction, isIncomplete }).toEqual({ correction: null, isIncomplete: false });
		expect(complete).toBeLessThan(total);
		const page = (await ask(url, '/fr/practices?q=Kinderbetreuung+Wuppertal')).text;
		const marked = [...page.matchAll(/<mark>([^<]+)<\/mark>/g)].map(([, text]) => text);
		const parts = items.flatMap(({ match }) => match?.passage ?? []);
		expect(marked).toEqual(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text.replaceAll('&', '&amp;')));
		for (const { match } of items) {
			const answered = new Set(match?.reasons.map(({ asked }) => asked));
			expect([...answered, ...match!.missing].sort()).toEqual(['Kinderbetreuung', 'Wuppertal']);
		}
	});

	it('say what may have been meant', async () => {
		expect((await list('q=Kinderbetreung')).correction).toBe('Kinderbetreuung');
	});

	it('have no reasons where nothing was asked', async () => {
		const { items, complete, total } = await list('country=DE');
		expect(items.map(({ match }) => match)).toEqual(items.map(() => null));
		expect(complete).toBe(total);
	});
});

describe('places like mine', () => {
	const altena = 'gn-2957886';

	it('are sorted by the place that the address names as pages are by the one that the visitor has chosen', async () => {
		const { items, links } = await list(`sort=likeness&place=${altena}&lang=de`);
		const page = await ask(url, '/de/practices?sort=likeness', { headers: { cookie: `place=${altena}` } });
		expect(items.map(({ slug }) => slug)).toEqual(cardSlugs(page.text));
		expect(items[0]).toMatchObject({ slug: 'altena-kuemmerer', likeness: 'own' });
		expect(links.next).toContain(`place=${altena}`);
	});

	it('are nobody’s without a place: the answers are sorted by relevance, and a cookie changes nothing', async () => {
		const path = '/api/v1/practices?q=Sprache&lang=de';
		const byRelevance = (await list('q=Sprache&lang=de')).items;
		const { text } = await ask(url, `${path}&sort=likeness`, { headers: { cookie: `place=${altena}` } });
		expect((JSON.parse(text) as PracticeListAnswer).items).toEqual(byRelevance);
		expect(byRelevance.every(({ likeness }) => likeness === null)).toBe(true);
	});
});

describe('one practice as data', () => {
	it('names its pages in every language, its licence and its sources', async () => {
		const answer = (await json('/api/v1/practices/altena-kuemmerer?lang=de')) as Record<string, never>;
		expect(Object.keys(answer['pages']!)).toEqual([...locales]);
		expect(JSON.stringify(answer['licence'])).toContain('CC-BY-4.0');
		expect(answer['record']!['sources']).not.toHaveLength(0);
		for (const page of Object.values(answer['pages']!) as string[])
			expect((await ask(url, page.slice(url.length))).status).toBe(200);
	});

	it.each([
		['/api/v1/practices/no-such-practice', 404, 'unknown-practice'],
		['/api/v1/practices?lang=xx', 400, 'unknown-language'],
		['/api/v1/practices?page=0', 400, 'bad-page'],
		['/api/v1/practices?sort=x', 400, 'bad-sort'],
		['/api/v1/practices?place=gn-0', 400, 'unknown-place'],
		['/api/v1/practices?place=%27%00', 400, 'unknown-place'],
		['/api/v1/nowhere', 404, 'unknown-path'],
	])('%s is a problem that programs understand', async (path, status, code) => {
		const answer = await ask(url, path);
		expect(answer.status).toBe(status);
		expect(answer.headers['content-type']).toBe('application/problem+json');
		expect(JSON.parse(answer.text)).toMatchObject({ status, code });
	});

	it('may be read by scripts of any site, which get no cookie', async () => {
		const { headers } = await ask(url, '/api/v1/practices', { headers: { origin: 'https://other.example' } });
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['access-control-allow-credentials']).toBeUndefined();
		expect(headers['set-cookie']).toBeUndefined();
	});
});

describe('the description of the API', () => {
	interface Description {
		openapi: string;
		paths: Record<string, { get: { parameters: { name: string }[] } }>;
	}
	const description = async () => (await json('/api/v1/openapi.json')) as Description;

	it('is OpenAPI 3.1 and refers to nothing that it lacks', async () => {
		const document = await description();
		expect(document.openapi).toMatch(/^3\.1\.\d$/);
		for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
			const found = reference!
				.split('/')
				.reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document);
			expect(found, reference).toBeTypeOf('object');
		}
	});

	it('names every filter, and its addresses answer', async () => {
		const { paths } = await description();
		const names = paths['/api/v1/practices']?.get.parameters.map(({ name }) => name) ?? [];
		expect(names).toEqual(expect.arrayContaining([...facetIds, 'q', 'sort', 'place', 'page', 'lang']));
		for (const path of Object.keys(paths))
			expect((await ask(url, path.replace('{slug}', 'altena-kuemmerer'))).status, path).toBe(200);
	});
});
