import type { PracticeCardView } from '#domain/practices/practice-card.view.ts';
import type { Translate } from '#platform/i18n/translate.ts';

type Place = Pick<PracticeCardView, 'place' | 'quarter' | 'area' | 'local'>;

/**
 * "Altena, Nordrhein-Westfalen, Deutschland"; with the quarter where the practice is one's. Where it is not one place's,
 * the area comes first and the place is the seat of its lead organisation.
 */
export function placeText({ place, quarter, area, local }: Place, t: Translate): string {
	const name = quarter ? `${place.name}-${quarter}` : place.name;
	const region = place.region === place.name ? null : place.region;
	const where = [name, region, place.country.name].filter(Boolean).join(', ');
	return local ? where : `${area.label} (${t('label.with', { label: t('card.seat') })} ${where})`;
}
