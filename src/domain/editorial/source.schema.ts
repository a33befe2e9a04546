import * as v from 'valibot';
import { date, language, url } from '#platform/schema/fields.ts';

/** A published source that a text rests on. */
export const sourceSchema = v.strictObject({
	title: v.pipe(v.string(), v.minLength(3)),
	publisher: v.string(),
	url,
	date: v.optional(date),
	language,
});
