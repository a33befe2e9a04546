import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, idsOf, indexOf, queryOf } from '../search-index.fixture.ts';

const index = indexOf([
	documentOf('together', { en: 'ferry harbour bridge' }),
	documentOf('turned', { en: 'harbour ferry bridge' }),
	documentOf('apart', { en: 'ferry bridge harbour' }),
	documentOf('bound', { en: 'ferry and harbour bridge' }),
	documentOf('french', { en: 'bridge', fr: 'ferry harbour' }),
]);
const found = (text: string) => idsOf(index, text).sort();

describe('a phrase', () => {
	it('is found only where its words stand side by side in this order, in any language', () => {
		expect(found('"ferry harbour"')).toEqual(['french', 'together']);
		expect(found('"harbour ferry"')).toEqual(['turned']);
	});

	it('with a word that says nothing has any word at its place', () => {
		expect(found('"ferry or harbour"')).toEqual(['apart', 'bound']);
	});

	it('and another have both to be there', () => {
		expect(found('"ferry harbour" "harbour bridge"')).toEqual(['together']);
	});

	it('that is nowhere is taken as words, and nothing has everything', () => {
		const { total, complete } = index.answer(queryOf('"bridge ferry harbour"'));
		expect([total, complete]).toEqual([5, 0]);
	});

	it('does not go on from one field into the next', () => {
		const fields = { title: 'ferry', claim: 'harbour' };
		const apart = indexOf([{ ...documentOf('a', {}), versions: [{ language: 'en', fields }] }]);
		expect(apart.answer(queryOf('"ferry harbour"'))).toMatchObject({ total: 1, complete: 0 });
	});

	it('is found wherever a plain comparison finds it', () => {
		const words = fc.constantFrom('ferry', 'harbor', 'bridge');
		const texts = fc.array(fc.array(words, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
		const phrases = fc.array(words, { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(texts, phrases, (all, phrase) => {
				const has = (text: readonly string[]) => ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `);
				fc.pre(all.some(has));
				const over = indexOf(all.map((text, at) => documentOf(`${at}`, { xx: text.join(' ') })));
				const expected = all.flatMap((text, at) => (has(text) ? [`${at}`] : []));
				expect(idsOf(over, `"${phrase.join(' ')}"`).sort()).toEqual(expected.sort());
			}),
		);
	});
});

describe('an excluded word', () => {
	it('is in no match, in none of its forms and languages', () => {
		expect(found('bridge -ferry')).toEqual([]);
		expect(found('harbour -Bridges')).toEqual([]);
		expect(found('bridge -and')).toEqual(['apart', 'bound', 'french', 'together', 'turned']);
	});

	it('alone leaves everything else', () => {
		expect(found('-ferry')).toEqual([]);
		expect(found('-tower')).toHaveLength(5);
	});

	it('takes no part in the counts', () => {
		expect(index.answer(queryOf('bridge -ferry'))).toMatchObject({ total: 0, complete: 0 });
	});
});

it('an excluded phrase takes away only where its words stand together', () => {
	expect(found('bridge -"ferry harbour"')).toEqual(['apart', 'bound', 'turned']);
});
