import * as v from 'valibot';
import { multilingual, richText, slug } from '#platform/schema/fields.ts';

/** An editorial dossier: practices in an order that tells something. */
export const collectionSchema = v.strictObject({
	title: multilingual(120),
	teaser: multilingual(220),
	intro: richText,
	sections: v.array(v.strictObject({ title: multilingual(120), text: richText, practices: v.array(slug) })),
	articles: v.optional(v.array(slug), []),
	films: v.optional(v.array(slug), []),
	programmes: v.optional(v.array(slug), []),
});

export type Collection = v.InferOutput<typeof collectionSchema>;
