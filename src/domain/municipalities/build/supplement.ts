import { join } from 'node:path';
import * as v from 'valibot';
import { locales } from '#platform/i18n/languages.ts';
import { date, slug, url } from '#platform/schema/fields.ts';
import { formatIssue, readYaml } from '#platform/yaml/read-yaml.ts';

/** What GeoNames lacks or has wrong, from `content/municipalities/`; how to correct it: docs/municipalities.md. */

export const supplementFolder = join(import.meta.dirname, '../../../../content/municipalities');
export const supplementFiles = ['counties.yaml', 'names.yaml', 'overrides.yaml', 'regions.yaml'] as const;

const geonamesId = v.pipe(v.string(), v.regex(/^gn-\d+$/, 'is a GeoNames id such as gn-2957886'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code such as DE'));
const inhabitants = v.pipe(v.number(), v.integer(), v.minValue(1));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
const source = v.strictObject({ title: v.string(), publisher: v.string(), url, date: v.optional(date) });

const county = v.strictObject({
	id: slug,
	name: v.string(),
	country,
	admin1: v.string(),
	officialCode: v.pipe(v.string(), v.regex(/^\d{5}$/, 'is five digits in quotes')),
	kind: v.literal('county'),
	latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
	longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	inhabitants,
	inhabitantsYear: year,
	source,
	note: v.optional(v.string()),
});

const overrides = v.strictObject({
	inhabitants: v.array(v.strictObject({ id: geonamesId, inhabitants, year, source })),
	names: v.array(
		v.strictObject({ id: geonamesId, name: v.optional(v.string()), aliases: v.optional(v.array(v.string()), []) }),
	),
	seats: v.array(geonamesId),
	parts: v.array(
		v.strictObject({
			of: geonamesId,
			areas: v.optional(v.array(v.string()), []),
			ids: v.optional(v.array(geonamesId), []),
		}),
	),
	notMunicipalities: v.array(geonamesId),
});

const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(80, 'is longer than 80 characters'));
const byLanguage = v.entriesFromList(locales, name);
export const namesSchema = v.record(geonamesId, v.strictObject({ local: v.optional(name), ...byLanguage }));
const regions = v.record(country, v.record(v.string(), v.strictObject(byLanguage)));

export type County = v.InferOutput<typeof county>;
export type Overrides = v.InferOutput<typeof overrides>;
/** Names of places by id: in each language of the interface, and as the place writes itself. */
export type Names = v.InferOutput<typeof namesSchema>;
/** Names of first-level regions, by country and GeoNames' admin1 code. */
export type Regions = v.InferOutput<typeof regions>;

export function readCounties(): County[] {
	return supplement('counties.yaml', v.array(county));
}

export function readNames(): Names {
	return supplement('names.yaml', namesSchema);
}

export function readOverrides(): Overrides {
	return supplement('overrides.yaml', overrides);
}

export function readRegions(): Regions {
	return supplement('regions.yaml', regions);
}

/** A mistake in shipped data is a mistake of the build, so it throws; the message carries file and line. */
function supplement<S extends v.GenericSchema>(file: (typeof supplementFiles)[number], schema: S): v.InferOutput<S> {
	const read = readYaml(join(supplementFolder, file), schema);
	if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
	return read.value;
}
