import { likenessOf, likenessReasons } from '#domain/municipalities/likeness-grades.ts';
import { likenessView, type LikenessView } from '#domain/municipalities/likeness.view.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import type { PracticeWithPlace } from '#domain/practices/practice-card.view.ts';
import { isLocal } from '#domain/practices/practice.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import {
	homeQuestions,
	originQuestions,
	transferAspects,
	type HomeQuestion,
	type OriginQuestion,
	type TransferAspect,
} from './transfer-questions.ts';

/** Whether a practice would work in the visitor's municipality: what can be said, and what has to be asked. */
export interface WouldItWorkView {
	/** The visitor's municipality, if one was chosen. */
	readonly own: MunicipalityView | null;
	/** Of the practice's place with the own; null where there is nothing to compare. */
	readonly likeness: LikenessView | null;
	/** The reach, scaled to the inhabitants of the own municipality. */
	readonly sameShare: number | null;
	/** Another place that does it, where one is more like the own. */
	readonly moreAlike: { readonly place: MunicipalityView; readonly share: number } | null;
	readonly aspects: readonly AspectQuestions[];
}

export interface AspectQuestions {
	readonly id: TransferAspect;
	readonly atOrigin: readonly OriginQuestion[];
	readonly atHome: readonly HomeQuestion[];
}

export function wouldItWorkView(
	entry: PracticeWithPlace,
	own: Municipality | undefined,
	/** Where else it is done. */
	others: readonly Municipality[],
	context: ViewContext,
): WouldItWorkView {
	const { record } = entry.practice;
	const isOwn = own?.id === entry.place.id;
	const elsewhere = own !== undefined && !isOwn;
	const compared = elsewhere && isLocal(record);
	const reasons = compared ? likenessReasons(entry.place, own) : [];
	return {
		own: own ? municipalityView(own, context) : null,
		likeness: compared ? likenessView(entry.place, own, context) : null,
		sameShare: compared ? sameShare(entry, own) : null,
		moreAlike: compared ? moreAlike(entry.place, own, others, context) : null,
		aspects: transferAspects.map((id) => ({
			id,
			atOrigin: isOwn ? [] : originQuestions(record, id),
			atHome: elsewhere ? homeQuestions({ record, reasons }, id) : [],
		})),
	};
}

/** Only where the practice is for the whole municipality, or the share would be of something else; two digits. */
function sameShare({ practice: { record }, place }: PracticeWithPlace, own: Municipality): number | null {
	if (!record.reach || record.area !== 'municipality' || !place.inhabitants || !own.inhabitants) return null;
	return Number(((record.reach.people / place.inhabitants) * own.inhabitants).toPrecision(2));
}

function moreAlike(
	origin: Municipality,
	own: Municipality,
	others: readonly Municipality[],
	context: ViewContext,
): WouldItWorkView['moreAlike'] {
	const [nearest] = others
		.filter((place) => place.id !== own.id)
		.map((place) => ({ place, share: likenessOf(place, own) }))
		.filter(({ share }) => share > likenessOf(origin, own))
		.sort((a, b) => b.share - a.share);
	return nearest ? { place: municipalityView(nearest.place, context), share: nearest.share } : null;
}
