import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinLanguages, splitLanguages } from './language-units.ts';

const texts = fc.dictionary(fc.constantFrom('de', 'en', 'fr', 'pt-BR'), fc.string(), { minKeys: 1 });
const record = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		texts,
		fc.integer(),
		fc.string(),
		fc.boolean(),
		fc.array(tie('value'), { maxLength: 3 }),
		tie('part'),
	),
	part: fc.dictionary(fc.stringMatching(/^[a-z]{4,8}$/), tie('value'), { maxKeys: 4 }),
})).part;

it('a record split by language and joined again is the same record', () => {
	fc.assert(
		fc.property(record, (whole) => {
			expect(joinLanguages(splitLanguages(whole as object))).toEqual(whole);
		}),
	);
});

it('each text is a unit with the same path in every language, and the neutral part has none', () => {
	const { neutral, texts: units } = splitLanguages({
		kind: 'measure',
		title: { de: 'Kita', en: 'Daycare' },
		blocks: [{ text: { de: 'Eins' } }],
	});
	expect(units).toEqual({ de: { title: 'Kita', 'blocks/0/text': 'Eins' }, en: { title: 'Daycare' } });
	expect(JSON.stringify(neutral)).not.toMatch(/Kita|Daycare|Eins/);
});

it('a part that only looks like languages keeps its values', () => {
	const staff = { staff: { months: 3, source: 'a' } };
	expect(splitLanguages(staff).neutral).toEqual(staff);
});
