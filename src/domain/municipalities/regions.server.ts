import * as v from 'valibot';
import { localise, type Multilingual } from '#platform/i18n/languages.ts';
import { multilingual } from '#platform/schema/fields.ts';
import { readYaml, type DataIssue } from '#platform/yaml/read-yaml.ts';

const regionsSchema = v.record(v.string(), v.record(v.string(), multilingual(80)));

/** Names of first-level regions (Länder, provinces, states) by country and code. */
export class Regions {
	readonly #names: Readonly<Record<string, Readonly<Record<string, Multilingual>>>>;

	constructor(names: Readonly<Record<string, Readonly<Record<string, Multilingual>>>>) {
		this.#names = names;
	}

	names(country: string, region: string | null): Multilingual | undefined {
		return region === null ? undefined : this.#names[country]?.[region];
	}

	name(country: string, region: string | null, locale: string): string | undefined {
		const names = this.names(country, region);
		return names && localise(names, locale).text;
	}
}

export function readRegions(file: string): { regions: Regions; issues: DataIssue[] } {
	const read = readYaml(file, regionsSchema);
	return read.ok ? { regions: new Regions(read.value), issues: [] } : { regions: new Regions({}), issues: read.issues };
}
