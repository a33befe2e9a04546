import * as v from 'valibot';
import { richText, url } from '#platform/schema/fields.ts';
import { sourceSchema } from '#domain/editorial/source.schema.ts';

/** A partner organisation: one that carries a programme or pools expertise. */
export const organisationSchema = v.strictObject({
	name: v.string(),
	country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is an ISO 3166 code such as CA')),
	url: v.optional(url),
	status: v.picklist(['active', 'archived', 'unknown']),
	closed: v.optional(v.number()),
	description: richText,
	sources: v.array(sourceSchema),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
