import * as v from 'valibot';
import { date, language, multilingual, richText, slug, url } from '#platform/schema/fields.ts';
import { sourceSchema } from '#domain/editorial/source.schema.ts';

/** A film about a municipality's practice; the file stays with its owner, we link to it. */
export const filmSchema = v.strictObject({
	title: multilingual(120),
	description: richText,
	municipality: v.string(),
	themes: v.array(v.string()),
	practices: v.optional(v.array(slug), []),
	credit: v.string(),
	url,
	published: v.optional(date),
	language,
	captions: v.picklist(['yes', 'no', 'unknown']),
	sources: v.array(sourceSchema),
});

export type Film = v.InferOutput<typeof filmSchema>;
