import { labelledTerm, type ViewContext } from '#domain/vocabularies/view-context.ts';
import { formats } from '#platform/i18n/format.ts';
import { gradeOf, likenessOf, likenessReasons, type Grade, type LikenessReason } from './likeness-grades.ts';
import type { Municipality } from './municipality.ts';

/** How alike two places are, and in what. */
export interface LikenessView {
	/** From 0 to 1. */
	readonly share: number;
	readonly alike: Grade;
	readonly reasons: readonly ReasonView[];
}

type Pair<T> = readonly [T, T];

/** An aspect with what it is in either place; numbers are for the page to write, null is not known. */
export type ReasonView = { readonly alike: Grade } & (
	| { readonly aspect: 'inhabitants' | 'surroundings' | 'city'; readonly values: Pair<number | null> }
	| { readonly aspect: 'settlement' | 'region'; readonly values: Pair<string> }
	| { readonly aspect: 'kind'; readonly values: Pair<Municipality['kind']> }
);

export function likenessView(a: Municipality, b: Municipality, context: ViewContext): LikenessView {
	const share = likenessOf(a, b);
	const reasons = likenessReasons(a, b).filter((reason) => saysSomething(reason));
	return { share, alike: gradeOf(share), reasons: reasons.map((reason) => reasonView(reason, context)) };
}

/** That two places are municipalities and no counties goes without saying. */
function saysSomething(reason: LikenessReason): boolean {
	return reason.aspect !== 'kind' || reason.values.includes('county');
}

function reasonView(reason: LikenessReason, { locale, vocabularies, regions }: ViewContext): ReasonView {
	if (reason.aspect === 'settlement') {
		const [a, b] = reason.values.map((id) => labelledTerm(vocabularies, 'settlements', id, locale).label);
		return { ...reason, values: [a!, b!] };
	}
	if (reason.aspect === 'region') {
		const [a, b] = reason.values.map(({ country, region }) =>
			[regions.name(country, region, locale), formats(locale).country(country)].filter(Boolean).join(', '),
		);
		return { ...reason, values: [a!, b!] };
	}
	return reason;
}
