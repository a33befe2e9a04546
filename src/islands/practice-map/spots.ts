import type { Spot } from '#domain/map/markers.ts';

export interface ListedSpot extends Spot {
	/** The place's entry in the list beside the map. */
	readonly entry: HTMLElement;
}

/** The places that the list beside the map holds, where the drawing shows them. */
export function spotsIn(list: HTMLElement): ListedSpot[] {
	return [...list.querySelectorAll<HTMLElement>('[data-x]')].map((entry) => {
		const themes = (entry.dataset.themes ?? '').split(' ');
		const name = entry.querySelector('a')?.textContent ?? '';
		return { key: entry.dataset.key ?? '', x: Number(entry.dataset.x), y: Number(entry.dataset.y), name, count: themes.length, themes, entry };
	});
}
