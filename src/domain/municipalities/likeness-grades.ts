import { aspects, likeness, likenessIn, placeFacts, type Aspect } from './likeness.ts';
import type { Municipality } from './municipality.ts';

export type Grade = 'very' | 'rather' | 'little' | 'unknown';

/** How alike a place is to the visitor's own; or whether it is this one. */
export type LikenessToOwn = Grade | 'own';

export function likenessToOwn(place: Municipality, own: Municipality): LikenessToOwn {
	return place.id === own.id ? 'own' : gradeOf(likenessOf(place, own));
}

/** How alike two places are as a whole. What the grades mean in figures is in docs/likeness.md. */
export function gradeOf(share: number): Grade {
	// The mean of all aspects rarely comes near 0, so its borders are higher than those of an aspect.
	return grade(share, { very: 0.85, rather: 0.65 });
}

function grade(share: number, from: { readonly very: number; readonly rather: number }): Grade {
	if (Number.isNaN(share)) return 'unknown';
	if (share >= from.very) return 'very';
	return share >= from.rather ? 'rather' : 'little';
}

type Pair<T> = readonly [T, T];

/** An aspect with what it is in either place; null is not known. */
export type LikenessReason = { readonly alike: Grade } & (
	| { readonly aspect: 'inhabitants' | 'surroundings'; readonly values: Pair<number | null> }
	/** Kilometres to the next other large city. */
	| { readonly aspect: 'city'; readonly values: Pair<number | null> }
	/** Ids of the vocabulary `settlements`. */
	| { readonly aspect: 'settlement'; readonly values: Pair<string> }
	| { readonly aspect: 'region'; readonly values: Pair<{ readonly country: string; readonly region: string | null }> }
	| { readonly aspect: 'kind'; readonly values: Pair<Municipality['kind']> }
);

/** In what two places are alike and in what not, aspect by aspect. */
export function likenessReasons(a: Municipality, b: Municipality): LikenessReason[] {
	const [factsOfA, factsOfB] = [placeFacts(a), placeFacts(b)];
	const both = <T>(value: (place: Municipality) => T): Pair<T> => [value(a), value(b)];
	const values = {
		inhabitants: both((place) => place.inhabitants),
		surroundings: both((place) => place.population30km),
		city: both((place) => place.nearestCity?.km ?? null),
		settlement: both((place) => place.settlement),
		region: both(({ country, region }) => ({ country, region })),
		kind: both((place) => place.kind),
	} satisfies Record<Aspect, unknown>;
	return aspects.map((aspect) => {
		const alike = grade(likenessIn[aspect](factsOfA, factsOfB), { very: 0.75, rather: 0.5 });
		return { aspect, alike, values: values[aspect] } as LikenessReason;
	});
}

export function likenessOf(a: Municipality, b: Municipality): number {
	return likeness(placeFacts(a), placeFacts(b));
}
