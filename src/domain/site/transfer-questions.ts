import type { LikenessReason } from '#domain/municipalities/likeness-grades.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';

/** The four sides of a transfer by the model PIET-T; see docs/likeness.md. */
export const transferAspects = ['population', 'intervention', 'environment', 'transfer'] as const;
export type TransferAspect = (typeof transferAspects)[number];

type IsOpen = (record: PracticeRecord) => boolean;

/** What is asked of those who did it where the record does not say. */
const originRules = {
	population: [
		['reach', (record) => !record.reach],
		['participantsView', (record) => !record.participantsView],
	],
	intervention: [
		['cost', (record) => !record.cost || record.cost === 'unknown'],
		['staff', (record) => !record.staff],
		['setUp', (record) => record.staff?.monthsToSetUp === undefined],
		['funding', (record) => !record.funding || record.funding === 'unknown'],
		['legalBasis', (record) => !record.legalBasis],
		['results', (record) => record.results === 'not-measured' || record.results.length === 0],
	],
	environment: [
		['enabling', (record) => !record.conditions?.enabling],
		['hindering', (record) => !record.conditions?.hindering],
	],
	transfer: [
		['whatDidNotWork', (record) => !record.whatDidNotWork],
		['core', (record) => !record.transferability?.core],
		['adaptable', (record) => !record.transferability?.adaptable],
		['adoptions', (record) => record.adoptions.length === 0],
		['offers', (record) => record.offers.length === 0],
	],
} as const satisfies Record<TransferAspect, readonly (readonly [string, IsOpen])[]>;

export type OriginQuestion = (typeof originRules)[TransferAspect][number][0];

export function originQuestions(record: PracticeRecord, aspect: TransferAspect): OriginQuestion[] {
	const rules: readonly (readonly [OriginQuestion, IsOpen])[] = originRules[aspect];
	return rules.filter(([, isOpen]) => isOpen(record)).map(([question]) => question);
}

type IsAsked = (comparison: Comparison) => boolean;

export interface Comparison {
	readonly record: PracticeRecord;
	/** Of the practice's place with the visitor's, in this order; empty where they cannot be compared. */
	readonly reasons: readonly LikenessReason[];
}

const always: IsAsked = () => true;

/** What only the visitor's own municipality can find out. */
const homeRules = {
	population: [
		['group', always],
		['wish', always],
		['smaller', (comparison) => differsBySize(comparison, (origin, own) => own < origin)],
		['larger', (comparison) => differsBySize(comparison, (origin, own) => own > origin)],
	],
	intervention: [
		['money', always],
		['people', always],
	],
	environment: [
		['country', (comparison) => crossesBorder(comparison, 'country')],
		['region', (comparison) => !crossesBorder(comparison, 'country') && crossesBorder(comparison, 'region')],
		['surroundings', (comparison) => isLittleAlike(comparison, 'surroundings', 'city', 'settlement')],
		['partners', ({ record }) => record.partners.length > 0],
	],
	transfer: [
		['decision', always],
		['trial', always],
	],
} as const satisfies Record<TransferAspect, readonly (readonly [string, IsAsked])[]>;

export type HomeQuestion = (typeof homeRules)[TransferAspect][number][0];

export function homeQuestions(comparison: Comparison, aspect: TransferAspect): HomeQuestion[] {
	const rules: readonly (readonly [HomeQuestion, IsAsked])[] = homeRules[aspect];
	return rules.filter(([, isAsked]) => isAsked(comparison)).map(([question]) => question);
}

function differsBySize({ reasons }: Comparison, isAsked: (origin: number, own: number) => boolean): boolean {
	return reasons.some((reason) => {
		if (reason.aspect !== 'inhabitants' || reason.alike !== 'little') return false;
		const [origin, own] = reason.values;
		return isAsked(origin ?? 0, own ?? 0);
	});
}

function crossesBorder({ reasons }: Comparison, of: 'country' | 'region'): boolean {
	return reasons.some(({ aspect, values }) => aspect === 'region' && values[0][of] !== values[1][of]);
}

function isLittleAlike({ reasons }: Comparison, ...aspects: readonly LikenessReason['aspect'][]): boolean {
	return reasons.some(({ aspect, alike }) => aspects.includes(aspect) && alike === 'little');
}
