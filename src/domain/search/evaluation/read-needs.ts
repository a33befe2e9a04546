import { readYaml, type Read } from '#platform/yaml/read-yaml.ts';
import { needsSchema, type Need } from './need.schema.ts';

/** Reads the judged needs of `search-eval/needs.yaml`; mistakes come with their line. */
export function readNeeds(file: string): Read<Need[]> {
	return readYaml(file, needsSchema);
}

/** The judgments of a need as practice → grade from 1 to 3; what is missing counts as 0. */
export function gradesOf(need: Need): ReadonlyMap<string, number> {
	return new Map(need.relevant.map(({ practice, grade }) => [practice, grade]));
}
