import { facets, sorts, type Facet, type FacetId } from '#domain/search/index.ts';
import { limits } from '#domain/search/search-query.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { locales } from '#platform/i18n/languages.ts';
import type { Translate } from '#platform/i18n/translate.ts';
import { contentLicence } from './licence.ts';
import { answerSchemas } from './answer-schemas.ts';

interface OpenApiOptions {
	readonly origin: string;
	readonly paths: { readonly practices: string; readonly practice: string };
	readonly vocabularies: Vocabularies;
	/** Texts of the description, which is in English. */
	readonly t: Translate;
}

/** The description of the API (OpenAPI 3.1): parameters from the facets, values from the vocabularies. */
export function openApi({ origin, paths, vocabularies, t }: OpenApiOptions) {
	const problem = (description: string) => ({
		description,
		content: { 'application/problem+json': schema('Problem') },
	});
	return {
		openapi: '3.1.0',
		info: {
			title: t('site.name'),
			version: '1',
			description: t('api.description'),
			license: { name: contentLicence.name, identifier: contentLicence.id },
		},
		servers: [{ url: origin }],
		paths: {
			[paths.practices]: {
				get: {
					operationId: 'findPractices',
					summary: t('api.findPractices'),
					parameters: [...searchParameters(t), ...facetParameters(vocabularies, t), languageParameter(t)],
					responses: {
						200: { description: t('api.findPractices'), content: { 'application/json': schema('PracticeList') } },
						400: problem(t('api.badQuestion')),
					},
				},
			},
			[paths.practice]: {
				get: {
					operationId: 'practiceBySlug',
					summary: t('api.practiceBySlug'),
					parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }, languageParameter(t)],
					responses: {
						200: { description: t('api.practiceBySlug'), content: { 'application/json': schema('Practice') } },
						400: problem(t('api.badQuestion')),
						404: problem(t('api.unknownPractice')),
					},
				},
			},
		},
		components: { schemas: answerSchemas },
	};
}

function schema(name: keyof typeof answerSchemas) {
	return { schema: { $ref: `#/components/schemas/${name}` } };
}

function searchParameters(t: Translate) {
	const parameter = (name: string, description: string, values: object) => ({
		name,
		in: 'query',
		description,
		schema: values,
	});
	return [
		parameter('q', t('api.parameter.q'), { type: 'string', maxLength: limits.textLength }),
		parameter('sort', t('api.parameter.sort'), { enum: sorts, default: 'relevance' }),
		parameter('place', t('api.parameter.place'), { type: 'string' }),
		parameter('page', t('api.parameter.page'), { type: 'integer', minimum: 1, maximum: limits.page, default: 1 }),
	];
}

function facetParameters(vocabularies: Vocabularies, t: Translate) {
	return facets.map((facet: Facet & { id: FacetId }) => ({
		name: facet.id,
		in: 'query',
		description: t(`facet.${facet.id}`),
		explode: true,
		schema: { type: 'array', items: valueSchema(facet, vocabularies) },
	}));
}

const codes = {
	country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1' },
	region: { type: 'string', pattern: '^[A-Z]{2}-', description: 'ISO 3166-1, GeoNames admin1' },
	language: { type: 'string', description: 'BCP 47' },
} as const;

function valueSchema({ names }: Facet, vocabularies: Vocabularies): object {
	if (typeof names === 'string') return codes[names];
	return { enum: vocabularies.terms(names.vocabulary).map(({ id }) => id) };
}

function languageParameter(t: Translate) {
	return { name: 'lang', in: 'query', description: t('api.parameter.lang'), schema: { enum: locales } };
}
