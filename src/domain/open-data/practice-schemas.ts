import {
	address,
	count,
	either,
	list,
	number,
	object,
	oneOf,
	orNull,
	partialDate,
	reference,
	text,
	type JsonSchema,
} from './json-schema.ts';

const localised = reference('Localised');
const multilingual = reference('Multilingual');
const source = reference('Source');
const terms = list(reference('Term'));
const note = orNull(localised);
const year = orNull(count);
const section = object({ field: text, text: localised });
const noted = (properties: Readonly<Record<string, JsonSchema>>) => object({ ...properties, note, source });

/** What a practice has beyond its card. Rich texts are Markdown. */
export const practiceProperties: Readonly<Record<string, JsonSchema>> = {
	summary: localised,
	subthemes: terms,
	targetGroups: object({ direct: terms, intermediary: terms }),
	periodNote: note,
	leadOrganisation: object({ name: text, url: orNull(address) }),
	partners: list(object({ name: text, role: note })),
	programmes: list(text),
	context: list(section),
	buildingBlocks: list(object({ title: localised, text: localised, enabling: note, lessons: note })),
	participation: list(object({ phase: text, degree: reference('Term') })),
	cost: either(
		noted({ amount: number, currency: text, per: oneOf('year', 'total'), priceYear: year }),
		oneOf('unknown'),
		{ type: 'null' },
	),
	staff: orNull(
		noted({
			values: list(object({ field: oneOf('fullTimeEquivalents', 'volunteers', 'monthsToSetUp'), value: number })),
		}),
	),
	funding: either(terms, oneOf('unknown'), { type: 'null' }),
	reach: orNull(noted({ people: number, unit: note, year })),
	results: either(list(reference('Result')), oneOf('not-measured')),
	evaluations: list(object({ kind: reference('Term'), by: text, year, finding: note, source })),
	lessons: list(section),
	contradictions: list(object({ text: localised, sources: list(source) })),
	adoptions: list(noted({ place: text, municipality: orNull(text), year })),
	awards: list(object({ name: text, year, source })),
	evidenceReason: note,
	contact: orNull(object({ role: localised, organisation: text, url: orNull(address), mailbox: orNull(text) })),
	offers: terms,
	sources: list(source),
	missing: list(text),
};

export const practiceSchemas = {
	Source: object({
		number: count,
		id: text,
		title: text,
		publisher: text,
		url: address,
		date: orNull(partialDate),
		language: text,
	}),
	Result: noted({
		indicator: localised,
		baseline: { type: ['number', 'string', 'null'] },
		value: { type: ['number', 'string'] },
		unit: note,
		date: orNull(partialDate),
	}),
	PracticeRecord: {
		type: 'object',
		description: 'The record in all its languages, as it is exchanged; fields that are not known are absent.',
		required: [
			'depth',
			'kind',
			'originalLanguage',
			'title',
			'claim',
			'summary',
			'municipality',
			'themes',
			'period',
			'sources',
		],
		properties: {
			depth: oneOf('short', 'full'),
			kind: text,
			originalLanguage: text,
			title: multilingual,
			claim: multilingual,
			summary: multilingual,
			municipality: text,
			themes: list(text),
			period: { type: 'object', required: ['status'] },
			sources: { type: 'array', minItems: 1 },
		},
		additionalProperties: true,
	},
} satisfies Record<string, JsonSchema>;
