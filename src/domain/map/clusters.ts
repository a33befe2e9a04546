import type { Position } from './projection.ts';

/** Something to draw: practices of one place. */
export interface Weighted extends Position {
	/** Distinct; breaks ties, so that the same places always make the same clusters. */
	readonly key: string;
	readonly count: number;
	/** Among places with as many practices the one that more people know gives the cluster its position and name. */
	readonly inhabitants: number;
}

/** Places drawn as one, at the position of the largest of them. */
export interface Cluster<T extends Weighted> extends Position {
	readonly count: number;
	/** The largest first. */
	readonly members: readonly T[];
}

/**
 * Groups places until no two clusters are closer than the distance: the largest place takes in what is near,
 * then the largest of the rest, and so on. Positions are those of real places, so the spacing is exact.
 * A grid of cells as wide as the distance keeps it linear.
 */
export function clustersOf<T extends Weighted>(places: readonly T[], distance: number): Cluster<T>[] {
	const open = new Grid(places, distance);
	const clusters: Cluster<T>[] = [];
	for (const seed of [...places].sort(largestFirst)) {
		if (!open.has(seed)) continue;
		const members = open.near(seed).sort((a, b) => (a === seed ? -1 : b === seed ? 1 : largestFirst(a, b)));
		for (const member of members) open.take(member);
		clusters.push({ x: seed.x, y: seed.y, count: members.reduce((sum, { count }) => sum + count, 0), members });
	}
	return clusters;
}

function largestFirst(a: Weighted, b: Weighted): number {
	return b.count - a.count || b.inhabitants - a.inhabitants || (a.key < b.key ? -1 : 1);
}

class Grid<T extends Position> {
	readonly #cells = new Map<string, Set<T>>();
	readonly #size: number;

	constructor(places: readonly T[], size: number) {
		this.#size = size;
		for (const place of places) {
			const key = this.#key(place);
			const cell = this.#cells.get(key) ?? new Set();
			this.#cells.set(key, cell.add(place));
		}
	}

	has(place: T): boolean {
		return this.#cells.get(this.#key(place))?.has(place) ?? false;
	}

	take(place: T): void {
		this.#cells.get(this.#key(place))?.delete(place);
	}

	near({ x, y }: T): T[] {
		const steps = [-1, 0, 1];
		const around = steps.flatMap((dx) =>
			steps.map((dy) => this.#key({ x: x + dx * this.#size, y: y + dy * this.#size })),
		);
		const candidates = around.flatMap((key) => [...(this.#cells.get(key) ?? [])]);
		return candidates.filter((place) => Math.hypot(place.x - x, place.y - y) < this.#size);
	}

	#key({ x, y }: Position): string {
		return `${Math.floor(x / this.#size)} ${Math.floor(y / this.#size)}`;
	}
}
