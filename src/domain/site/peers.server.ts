import { likenessOf } from '#domain/municipalities/likeness-grades.ts';
import { likenessView, type LikenessView } from '#domain/municipalities/likeness.view.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import type { PracticeWithPlace } from '#domain/practices/practice-card.view.ts';
import { isLocal } from '#domain/practices/practice.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';

/** A place that is like another one. */
export interface PeerView {
	readonly place: MunicipalityView;
	readonly likeness: LikenessView;
	readonly practices: number;
}

export interface Peers {
	/** Among all municipalities. */
	readonly all: readonly PeerView[];
	/** Among those with practices of their own. */
	readonly withPractices: readonly PeerView[];
}

const mostWithPractices = 5;

export function peersView(
	place: Municipality,
	alike: readonly Municipality[],
	entries: readonly PracticeWithPlace[],
	context: ViewContext,
): Peers {
	const practices = practicesByPlace(entries);
	const view = (peer: Municipality): PeerView => ({
		place: municipalityView(peer, context),
		likeness: likenessView(place, peer, context),
		practices: practices.get(peer.id)?.count ?? 0,
	});
	return {
		all: alike.map(view),
		withPractices: [...practices.values()]
			.filter((other) => other.place.id !== place.id && other.place.inhabitants !== null)
			.map((other) => ({ ...other, share: likenessOf(place, other.place) }))
			.sort((a, b) => b.share - a.share)
			.slice(0, mostWithPractices)
			.map((other) => view(other.place)),
	};
}

/** Places by id, each with the number of practices that are its own. */
function practicesByPlace(entries: readonly PracticeWithPlace[]) {
	const known = new Map<string, { readonly place: Municipality; count: number }>();
	for (const { practice, place } of entries) {
		if (!isLocal(practice.record)) continue;
		const counted = known.get(place.id) ?? { place, count: 0 };
		counted.count++;
		known.set(place.id, counted);
	}
	return known;
}
