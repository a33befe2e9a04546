import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageTag } from '#platform/i18n/languages.ts';
import { joinLanguages, splitLanguages } from './language-units.ts';
import { practiceSchema } from './practice.schema.ts';

const texts = fc.dictionary(fc.constantFrom('de', 'en', 'fr', 'ckb', 'pt-419', 'zh-Hant-TW'), fc.string(), {
	minKeys: 1,
});
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

it.each(['ckb', 'fil', 'pt-419', 'de-1996', 'zh-Hant-TW'])(
	'a text in %s is one, beside those in other languages',
	(tag) => {
		const { neutral, texts: units } = splitLanguages({ title: { de: 'Die Fähre', [tag]: 'Ferry' } });
		expect(units).toEqual({ de: { title: 'Die Fähre' }, [tag]: { title: 'Ferry' } });
		expect(neutral).toEqual({ title: {} });
	},
);

it('no part of a practice looks like languages: each needs a key that is none, or has no other', () => {
	const mistakable = objectsIn(practiceSchema({})).filter((entries) => {
		const others = Object.entries(entries).filter(([key]) => !languageTag.test(key));
		return others.length < Object.keys(entries).length && others.every(([, { type }]) => type === 'optional');
	});
	expect(mistakable.map((entries) => Object.keys(entries))).toEqual([]);
});

/** As much of a Valibot schema as it takes to walk through it. */
interface Schema {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly item?: Schema;
	readonly wrapped?: Schema;
	readonly options?: readonly (Schema | string)[];
}

function objectsIn({ entries, item, wrapped, options = [] }: Schema): Readonly<Record<string, Schema>>[] {
	const inner = [...Object.values(entries ?? {}), item, wrapped, ...options];
	const objects = inner.flatMap((schema) => (typeof schema === 'object' ? objectsIn(schema) : []));
	return entries ? [entries, ...objects] : objects;
}
