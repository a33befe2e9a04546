import { clustersOf, type Cluster, type Weighted } from './clusters.ts';
import { frameWidth } from './frame-width.ts';

/** What drawing needs to know of a place; the island reads the same from the list. */
export interface Spot extends Weighted {
	readonly name: string;
	/** The main theme of each practice. */
	readonly themes: readonly string[];
}

/** A mark on the map: one place or a cluster of them. Lengths are pixels of the screen, positions are the drawing's. */
export interface Marker<T extends Spot> extends Cluster<T> {
	readonly radius: number;
	readonly label: string;
	/** On which side there is room for the label; without room it shows on demand. */
	readonly side: 'start' | 'end';
	readonly labelled: boolean;
	/** Practices per theme, the most frequent first. */
	readonly shares: readonly ThemeShare[];
}

export interface ThemeShare {
	readonly theme: string;
	readonly count: number;
	/** Practices of the themes before. */
	readonly from: number;
}

/** Leaves room for a target of 24 pixels and for the largest circle. */
const spacing = 38;
const letterWidth = 6.8;
const lineHeight = 17;

/** What to draw where one pixel of the screen is `unit` long in the drawing. From west to east. */
export function markersOf<T extends Spot>(spots: readonly T[], unit: number): Marker<T>[] {
	const clusters = clustersOf(spots, spacing * unit);
	const bare = clusters.map((cluster) => ({
		...cluster,
		radius: radiusOf(cluster.count),
		label: labelOf(cluster),
		shares: sharesOf(cluster),
	}));
	const taken: Box[] = bare.map(({ x, y, radius }) => box(x / unit, y / unit, radius));
	return bare.map((marker) => ({ ...marker, ...roomFor(marker, unit, taken) })).sort((a, b) => a.x - b.x || a.y - b.y);
}

function radiusOf(count: number): number {
	return count === 1 ? 7 : Math.round(10 + Math.min(7, 1.5 * Math.log2(count)));
}

function labelOf({ members: [first, ...others] }: Cluster<Spot>): string {
	return others.length > 0 ? `${first?.name} +${others.length}` : (first?.name ?? '');
}

function sharesOf({ members }: Cluster<Spot>): ThemeShare[] {
	const byTheme = Map.groupBy(
		members.flatMap((member) => member.themes),
		(theme) => theme,
	);
	const counts = [...byTheme].map(([theme, { length }]) => ({ theme, count: length }));
	let from = 0;
	return counts
		.sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1))
		.map((share) => ({ ...share, from: (from += share.count) - share.count }));
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function box(x: number, y: number, radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The side on which a label crosses neither a circle nor a label; it takes the room, so largest clusters come first. */
function roomFor(
	{ x, y, radius, label }: { x: number; y: number; radius: number; label: string },
	unit: number,
	taken: Box[],
) {
	const [left, top, gap] = [x / unit, y / unit, radius + 4];
	const width = label.length * letterWidth;
	const vertical = { top: top - lineHeight / 2, bottom: top + lineHeight / 2 };
	const sides = {
		start: { left: left + gap, right: left + gap + width, ...vertical },
		end: { left: left - gap - width, right: left - gap, ...vertical },
	};
	for (const side of ['start', 'end'] as const) {
		const room = sides[side];
		if (room.left < 0 || room.right > frameWidth / unit || taken.some((other) => overlap(room, other))) continue;
		taken.push(room);
		return { side, labelled: true };
	}
	const side: 'start' | 'end' = sides.start.right > frameWidth / unit ? 'end' : 'start';
	return { side, labelled: false };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
