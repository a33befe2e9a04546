import { describe, expect, inject, it } from 'vitest';
import { attributes, headingOf, languageOf } from '../fixtures/html.ts';
import { ask, post, type Answer } from '../fixtures/http.ts';
import { ownServer } from '../fixtures/own-server.ts';

const { url } = inject('server');
const altena = 'gn-2957886';
const guelph = 'gn-5967629';
const practice = '/de/practices/altena-kuemmerer';

const choose = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
	post(url, '/de/place?/choose', fields, headers);
const visit = (path: string, place: string) =>
	ask(url, path, { headers: { accept: 'text/html', cookie: `place=${place}` } });
const cookiesOf = (answer: Answer) => answer.headers['set-cookie'] ?? [];

describe('looking for one’s municipality', () => {
	it('tells places of one name apart by state and country, each with a button of its own', async () => {
		const { status, text } = await ask(url, '/de/place?q=Neustadt');
		expect(status).toBe(200);
		for (const where of ['Hessen, Deutschland', 'Thüringen, Deutschland']) expect(text).toContain(where);
		const ids = attributes(text, 'input', 'value').filter((value) => value.startsWith('gn-'));
		expect(ids.length).toBeGreaterThan(10);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each([
		['/de/place?q=Altena', 'auch: Altena'],
		['/en/place?q=Altena', 'also: Altena'],
		['/fr/municipalities?q=Altena&all=1', 'aussi\u00a0: Altena'],
	])('says by which other name a place was found, where the one shown does not: %s', async (path, said) => {
		const [, first, second] = (await ask(url, path)).text.split('class="place-list__name"');
		expect(first).not.toContain(said);
		expect(second).toMatch(/>Wilmington</);
		expect(second).toContain(said);
	});

	it('finds places that have no practice', async () => {
		expect((await ask(url, '/en/place?q=Halver')).text).toContain('/en/municipalities/halver-');
	});

	it('says so when there is none, and lists nothing before one has asked', async () => {
		expect((await ask(url, '/en/place?q=Xyzzyq')).text).toContain('No place found');
		expect((await ask(url, '/en/place')).text).not.toContain('?/choose');
	});

	it('keeps the page to go on to through the search and its pages', async () => {
		const { text } = await ask(url, `/de/place?q=Neustadt&to=${encodeURIComponent(practice)}`);
		expect(attributes(text, 'input', 'value').filter((value) => value === practice).length).toBeGreaterThan(10);
		expect(text).toContain(`to=${encodeURIComponent(practice)}&amp;page=2`);
	});
});

describe('choosing a municipality', () => {
	it('sets one cookie with its id for a year, not for scripts, and goes back', async () => {
		const answer = await choose({ municipality: altena, to: `${practice}#would-it-work` });
		expect(answer.status).toBe(303);
		expect(answer.headers.location).toBe(`${practice}#would-it-work`);
		const [cookie, ...others] = cookiesOf(answer);
		expect(others).toEqual([]);
		expect(cookie).toMatch(/^place=gn-2957886;/);
		for (const attribute of [/HttpOnly/i, /SameSite=Lax/i, /Path=\/(;|$)/i, /Max-Age=31536000/i])
			expect(cookie).toMatch(attribute);
		expect(cookie).not.toMatch(/Secure/i);
	});

	it('leads to the municipality where no page is to go back to', async () => {
		expect((await choose({ municipality: altena })).headers.location).toBe('/de/municipalities/altena-2957886');
	});

	it('goes on in the language in which it was chosen', async () => {
		const answer = await choose({ municipality: altena, to: '/fr/practices?q=Kita' });
		expect(answer.headers.location).toBe('/de/practices?q=Kita');
	});

	it.each([
		['gn-1', 404],
		['no-such-place', 404],
		['GN-2957886', 400],
		['x'.repeat(41), 400],
		["'; drop table municipalities; --", 400],
		['', 400],
	])('refuses the unknown id "%s" with a sentence and without a cookie', async (municipality, status) => {
		const answer = await choose({ municipality });
		expect(answer.status).toBe(status);
		expect(cookiesOf(answer)).toEqual([]);
		expect(answer.text).toContain('Diese Kommune kennen wir nicht');
		expect(languageOf(answer.text)).toBe('de');
	});

	it.each([
		'https://evil.example/de/practices',
		'//evil.example/de',
		'/\\evil.example/de',
		'javascript:alert(1)',
		'/de/\\..//evil.example',
		'/locale',
		'/de\r\nx-injected: 1',
		'de/practices',
	])('never leads to another site: %j', async (to) => {
		const answer = await choose({ municipality: altena, to });
		expect(answer.status).toBe(303);
		expect(answer.headers['x-injected']).toBeUndefined();
		const target = new URL(answer.headers.location ?? '', url);
		expect(target.origin).toBe(url);
		expect(target.pathname).toMatch(/^\/de(\/|$)/);
	});

	it('is refused to a form of another site', async () => {
		const answer = await choose({ municipality: altena }, { origin: 'https://evil.example' });
		expect(answer.status).toBe(403);
		expect(cookiesOf(answer)).toEqual([]);
	});

	it('refuses what is no form', async () => {
		const answer = await ask(url, '/de/place?/choose', {
			method: 'POST',
			headers: { accept: 'text/html', origin: url, 'content-type': 'multipart/form-data; boundary=x' },
			body: 'no boundary at all',
		});
		expect(answer.status).toBe(400);
	});

	it('can be taken back', async () => {
		const answer = await post(url, '/de/place?/forget', { to: practice }, { cookie: `place=${altena}` });
		expect(answer.status).toBe(303);
		expect(answer.headers.location).toBe(practice);
		expect(cookiesOf(answer)[0]).toMatch(/^place=;.*Max-Age=0/i);
	});
});

describe('with a municipality', () => {
	const fits = 'href="#would-it-work"';

	it('a practice is compared with it, and each visitor sees their own', async () => {
		for (let round = 0; round < 2; round++) {
			const fromGuelph = (await visit(practice, guelph)).text;
			expect(fromGuelph).toContain('Vor Ort zu klären: Guelph');
			const fromAltena = (await visit(practice, altena)).text;
			expect(fromAltena).toContain('Dieses Praxisbeispiel kommt aus Ihrer Kommune');
			const fromNowhere = (await ask(url, practice)).text;
			for (const text of [fromAltena, fromNowhere]) expect(text).not.toContain('Guelph');
			expect(fromNowhere).toContain('Ihre Kommune wählen');
			expect(fromNowhere).toContain(fits);
		}
	});

	it('a practice that is not one place’s is not compared by size', async () => {
		const { text } = await visit('/en/practices/canada-fcm-welcoming-communities-toolkit', guelph);
		expect(text).toContain('To settle at home: Guelph');
		expect(text).toContain('covers more than one place');
	});

	it('a municipality says how alike the two are and in what', async () => {
		const { text } = await visit('/en/municipalities/altena-2957886', guelph);
		expect(text).toContain('How alike are Altena and Guelph?');
		expect(text).toMatch(/<dt[^>]*>Inhabitants<\/dt>/);
		expect((await visit('/en/municipalities/guelph-5967629', guelph)).text).toContain(
			'chosen this municipality as yours',
		);
	});

	it('lists and pages name it', async () => {
		for (const path of ['/de/practices', practice, '/de/municipalities/altena-2957886', '/de/place'])
			expect((await visit(path, guelph)).text, path).toMatch(/municipalities\/guelph-5967629"[^>]*>Guelph</);
	});

	it.each([
		['an unknown id', 'gn-1'],
		['a path', '../../etc/passwd'],
		['a NUL', '%00'],
		['a script', '"><script>alert(1)</script>'],
		['3000 letters', 'x'.repeat(3000)],
	])('a cookie with %s is as none', async (_, value) => {
		const answer = await visit(practice, value);
		expect(answer.status).toBe(200);
		expect(answer.text).toContain('Ihre Kommune wählen');
		expect(answer.text).not.toContain('<script>alert');
	});
});

describe('the page of a municipality', () => {
	it('names peers at home and abroad with the reasons, and those with practices', async () => {
		const { text } = await ask(url, '/en/municipalities/altena-2957886');
		expect(headingOf(text)).toBe('Altena');
		const peers = text.slice(text.indexOf('id="peers"'));
		expect(peers).toContain('North Rhine-Westphalia, Germany');
		expect(peers.match(/municipalities\/[^"]+"/g)?.length).toBeGreaterThanOrEqual(8);
		expect(peers).toMatch(/little alike:\s+Country and region/);
		expect(text).toContain('id="peers-with-practices"');
	});
});

describe('over HTTPS', () => {
	const server = ownServer({ ORIGIN: 'https://kgp.example' });

	it('the cookie is for HTTPS alone', async () => {
		const fields = { municipality: altena, to: practice };
		const answer = await post(server.running.url, '/de/place?/choose', fields, { origin: 'https://kgp.example' });
		expect(answer.status).toBe(303);
		expect(answer.headers.location).toBe(practice);
		expect(cookiesOf(answer)[0]).toMatch(/Secure/i);
	});
});
