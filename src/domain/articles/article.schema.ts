import * as v from 'valibot';
import { date, multilingual, richText, slug } from '#platform/schema/fields.ts';
import { sourceSchema } from '#domain/editorial/source.schema.ts';

/** An article of our own, or one that presents a publication of others. */
export const articleSchema = v.strictObject({
	type: v.string(),
	title: multilingual(140),
	teaser: multilingual(320),
	body: richText,
	published: date,
	about: v.optional(sourceSchema),
	themes: v.array(v.string()),
	practices: v.optional(v.array(slug), []),
	coverCredit: multilingual(200),
	sources: v.array(sourceSchema),
});

export type Article = v.InferOutput<typeof articleSchema>;
