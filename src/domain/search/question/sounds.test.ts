import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '../analysis/stem.ts';
import { documentOf, segmentOf } from '../search-index.fixture.ts';
import { likenessOf, similarSounds } from './similar-sounds.ts';
import { scriptOf, skeletonOf, soundsOf } from './sounds.ts';

const likenesses = (a: string, b: string) =>
	soundsOf(a).flatMap((sound) => soundsOf(b).map((other) => likenessOf(sound, other)));
const likeness = (a: string, b: string) => Math.max(...likenesses(a, b));

describe('names sound alike in other scripts', () => {
	it.each([
		['panthers', 'بانثرز'],
		['hamburg', 'هامبورغ'],
		['toronto', 'تورونتو'],
		['altena', 'ألتنا'],
		['berlin', 'بَرْلين'],
		['altena', 'альтена'],
		['schmidt', 'шмідт'],
		['kyiv', 'київ'],
		['kiew', 'киев'],
		['львів', 'لفيف'],
	])('%s and %s', (name, other) => expect(likeness(name, other)).toBeGreaterThanOrEqual(0.75));

	it.each([
		['haus', 'школа'],
		['lemberg', 'львів'],
		['hamburg', 'برلين'],
	])('but not %s and %s', (name, other) => expect(likeness(name, other)).toBeLessThan(0.5));
});

describe('likeness', () => {
	const names = fc
		.array(fc.constantFrom(...'abcdefghiklmnoprstuvwäßمبانثرزكوخшчщкиївдгьяйw'), { minLength: 1, maxLength: 8 })
		.map((all) => all.join(''));

	it('is the same both ways, and never more than 1', () => {
		fc.assert(
			fc.property(names, names, (a, b) => {
				const [sound = '', other = ''] = [soundsOf(a)[0], soundsOf(b)[0]];
				expect(likenessOf(sound, other)).toBeCloseTo(likenessOf(other, sound), 9);
				expect(likenessOf(sound, other)).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('is 1 with itself', () => {
		fc.assert(
			fc.property(names, (name) => soundsOf(name).forEach((sound) => expect(likenessOf(sound, sound)).toBe(1))),
		);
	});
});

describe('sounds of a word', () => {
	it('are several where a letter has several', () => {
		expect(soundsOf('خالد').map(skeletonOf)).toEqual(['KLD', 'HLD']);
		expect(soundsOf('و')).toEqual(['u', 'F']);
	});

	it('are as many as can be looked at, even of many such letters', () => {
		expect(soundsOf('و'.repeat(200)).length).toBeLessThanOrEqual(8);
	});

	it('are none in scripts whose sounds are not known', () => {
		for (const word of ['東京', '2015', '']) expect([soundsOf(word), scriptOf(word)]).toEqual([[], undefined]);
	});

	it('keep no mark of doubling, accents, vowel signs or case', () => {
		expect(soundsOf('bütten')).toEqual(soundsOf('buten'));
		expect(soundsOf('بَرْلين')).toEqual(soundsOf('برلين'));
	});
});

describe('terms of texts that sound like a word in another script', () => {
	const { languages } = segmentOf([
		documentOf('a', { de: 'Panthers und Poeten in Altena', ar: 'فريق كرة القدم في برلين' }),
		documentOf('b', { de: 'Panther' }),
	]);
	const german = languages.get('de')!;
	const arabic = languages.get('ar')!;
	const terms = (word: string, index = german) => similarSounds(word, index).map(({ term }) => term);

	it('are found, the likest first', () => {
		expect(terms('بانثرز')).toEqual([stemOf('Panthers', 'de')]);
		expect(terms('ألتنا')).toEqual([stemOf('Altena', 'de')]);
		expect(terms('berlin', arabic)).toEqual([stemOf('برلين', 'ar')]);
		for (const { likeness: how } of similarSounds('بانثرز', german))
			expect(how).toSatisfy((is: number) => is >= 0.75 && is <= 1);
	});

	it('are none in the same script, of an unknown one, or of a sound that is too short', () => {
		expect([terms('panther'), terms('برلين', arabic), terms('東京'), terms('و')]).toEqual([[], [], [], []]);
	});
});
