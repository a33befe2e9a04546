import type { PracticeCardView } from '#domain/practices/practice-card.view.ts';

/** "Altena, Nordrhein-Westfalen, Deutschland"; with the quarter where the practice is one's. */
export function placeText({ place, quarter }: Pick<PracticeCardView, 'place' | 'quarter'>): string {
	const name = quarter ? `${place.name}-${quarter}` : place.name;
	const region = place.region === place.name ? null : place.region;
	return [name, region, place.country.name].filter(Boolean).join(', ');
}
