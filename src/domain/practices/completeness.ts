import type { PracticeRecord } from './practice.schema.ts';

/** Fields that a page names; their labels are in the locales as `field.<name>`. */
export const practiceFields = [
	'startingSituation',
	'goals',
	'theoryOfChange',
	'buildingBlocks',
	'participation',
	'cost',
	'staff',
	'funding',
	'reach',
	'results',
	'evaluation',
	'participantsView',
	'whatDidNotWork',
	'conditionsEnabling',
	'conditionsHindering',
	'preconditions',
	'core',
	'adaptable',
	'legalBasis',
	'contact',
] as const;

export type PracticeField = (typeof practiceFields)[number];

/** What a complete entry has; asked of every entry, so that a short one says openly what is missing. */
const expected: readonly [PracticeField, (record: PracticeRecord) => boolean][] = [
	['startingSituation', (record) => !!record.startingSituation],
	['goals', (record) => !!record.goals],
	['buildingBlocks', (record) => record.buildingBlocks.length > 0],
	['cost', (record) => !!record.cost && record.cost !== 'unknown'],
	['staff', (record) => !!record.staff],
	['funding', (record) => !!record.funding && record.funding !== 'unknown'],
	['reach', (record) => !!record.reach],
	['results', (record) => record.results === 'not-measured' || record.results.length > 0],
	['evaluation', (record) => record.evaluations.length > 0],
	['participantsView', (record) => !!record.participantsView],
	['whatDidNotWork', (record) => !!record.whatDidNotWork],
	['core', (record) => !!record.transferability?.core],
	['legalBasis', (record) => !!record.legalBasis],
	['contact', (record) => !!record.contact],
];

export function missingFields(record: PracticeRecord): PracticeField[] {
	return expected.filter(([, isThere]) => !isThere(record)).map(([field]) => field);
}
