import type { Spot } from '#domain/map/markers.ts';

export interface ListedSpot extends Spot {
	/** The place's entry in the list beside the map. */
	readonly entry: HTMLElement;
}

/** The places that the list beside the map holds, where the drawing shows them. */
export function spotsIn(element: HTMLElement): ListedSpot[] {
	return [...element.querySelectorAll<HTMLElement>('[data-x]')].map((entry) => {
		const { key = '', x, y, inhabitants, themes: list = '' } = entry.dataset;
		const themes = list.split(' ');
		const name = entry.querySelector('a')?.textContent ?? '';
		return {
			key,
			x: Number(x),
			y: Number(y),
			inhabitants: Number(inhabitants),
			name,
			count: themes.length,
			themes,
			entry,
		};
	});
}
