import type { LikenessToOwn } from '#domain/municipalities/likeness-grades.ts';
import type { Reason } from '#domain/search/question/understanding.ts';
import { facetIds } from '#domain/search/index.ts';
import { locales } from '#platform/i18n/languages.ts';
import { contentLicence } from './licence.ts';
import {
	address,
	count,
	list,
	moment,
	number,
	object,
	oneOf,
	orNull,
	partialDate,
	reference,
	text,
	yesOrNo,
	type JsonSchema,
} from './json-schema.ts';
import { practiceProperties, practiceSchemas } from './practice-schemas.ts';

const term = reference('Term');
const localised = reference('Localised');

const cardProperties = {
	slug: text,
	depth: oneOf('short', 'full'),
	title: localised,
	claim: localised,
	place: reference('Place'),
	quarter: orNull(text),
	area: term,
	local: yesOrNo,
	kind: term,
	themes: list(term),
	practiceTypes: list(term),
	period: object({ start: orNull(partialDate), end: orNull(partialDate), status: term }),
	evidence: term,
	transfer: term,
	languages: list(text),
	hasFilm: yesOrNo,
	edition: count,
	publishedAt: moment,
	confirmedAt: orNull(moment),
	url: address,
	apiUrl: address,
};

const reasons: readonly Reason[] = [
	'word',
	'translation',
	'concept',
	'narrower',
	'part',
	'beginning',
	'spelling',
	'sound',
];
const grades: readonly LikenessToOwn[] = ['own', 'very', 'rather', 'little', 'unknown'];

/** The answers of the API; `openapi.test.ts` holds them against real ones. */
export const answerSchemas = {
	PracticeList: object({
		total: count,
		complete: {
			...count,
			description: 'How many of them have everything that was asked; the others have a part of it.',
		},
		correction: {
			...orNull(text),
			description: 'The question as it may have been meant, where a word of it is unknown. The items are its answers.',
		},
		isIncomplete: { ...yesOrNo, description: 'Whether the index is being built, so that something may be missing.' },
		page: { type: 'integer', minimum: 1 },
		pages: count,
		items: list(reference('PracticeItem')),
		facets: list(reference('Facet')),
		links: object({ self: address, next: orNull(address), prev: orNull(address), html: address }),
	}),
	PracticeItem: object({
		...cardProperties,
		match: { ...orNull(reference('Match')), description: 'Why it was found; null where nothing was asked.' },
		likeness: {
			enum: [...grades, null],
			description:
				'How alike its place and the one of the parameter `place` are; `own` if they are the same; null without one of them.',
		},
	}),
	Match: object({
		language: { ...text, description: 'Of the text that was found (BCP 47).' },
		reasons: list(
			object(
				{ asked: text, found: text, reason: oneOf(...reasons) },
				'A word of the question, what stands for it in the text, and why the two belong together.',
			),
		),
		missing: { ...list(text), description: 'What was asked and is not there.' },
		passage: {
			...orNull(list(object({ text, isMatch: yesOrNo }))),
			description: 'The sentence that has most of the question, in pieces.',
		},
	}),
	Practice: object({
		...cardProperties,
		...practiceProperties,
		id: { type: 'string', description: 'urn:uuid of the practice; stays the same over all editions' },
		pages: object(Object.fromEntries(locales.map((locale) => [locale, address]))),
		licence: object({ id: { const: contentLicence.id }, name: text, url: address }),
		record: reference('PracticeRecord'),
	}),
	...practiceSchemas,
	Place: object({
		id: text,
		slug: text,
		name: text,
		localName: text,
		names: {
			type: 'object',
			description: 'By language (BCP 47), where one has a name of its own for the place.',
			additionalProperties: text,
		},
		kind: oneOf('municipality', 'county'),
		country: object({ code: text, name: text }),
		region: orNull(text),
		officialCode: orNull(text),
		latitude: number,
		longitude: number,
		inhabitants: orNull(count),
		inhabitantsYear: orNull(count),
		sizeClass: orNull(term),
		settlement: term,
		population30km: count,
		nearestCity: orNull(
			object({ name: text, slug: text, km: number }, 'Given where a municipality is described by itself.'),
		),
	}),
	Facet: object({
		id: oneOf(...facetIds),
		values: list(object({ id: text, label: text, count, selected: yesOrNo })),
	}),
	Term: object({ id: text, label: text }, 'A term of a vocabulary, named in the language of the answer.'),
	Localised: object({ text, language: text }, 'A text and the language (BCP 47) it is written in.'),
	Multilingual: {
		type: 'object',
		description: 'A text by language (BCP 47).',
		minProperties: 1,
		additionalProperties: text,
	},
	Problem: object({ type: text, title: text, status: count, code: text, detail: text }, 'RFC 9457'),
} satisfies Record<string, JsonSchema>;
