import * as v from 'valibot';
import { date, multilingual, richText, slug } from '#platform/schema/fields.ts';
import { sourceSchema } from '#domain/editorial/source.schema.ts';

/** An exchange programme in which cities of several countries learn from each other. */
export const programmeSchema = v.strictObject({
	name: multilingual(100),
	claim: multilingual(160),
	description: richText,
	start: v.optional(date),
	end: v.optional(date),
	status: v.picklist(['running', 'ended', 'unknown']),
	countries: v.array(v.string()),
	keyTopics: v.array(v.strictObject({ title: multilingual(120), text: richText, cooperation: v.array(slug) })),
	partners: v.array(slug),
	films: v.optional(v.array(slug), []),
	sources: v.array(sourceSchema),
});

export type Programme = v.InferOutput<typeof programmeSchema>;
