import type { Position } from './projection.ts';

interface Counted extends Position {
	readonly count: number;
}

const rounds = 12;

/**
 * Where practices gather near a point: the middle of the places within reach, or of those around the nearest place.
 * Moves on until the middle stays, so it never ends where nothing is.
 */
export function gatheringNear(
	spots: readonly Counted[],
	from: Position,
	reach: { readonly width: number; readonly height: number },
): Position {
	let here = from;
	for (let round = 0; round < rounds; round++) {
		const { x, y } = here;
		const around = spots.filter(
			(spot) => Math.abs(spot.x - x) <= reach.width / 2 && Math.abs(spot.y - y) <= reach.height / 2,
		);
		const next = around.length > 0 ? middleOf(around) : (nearest(spots, here) ?? here);
		if (Math.hypot(next.x - x, next.y - y) < 1) break;
		here = { x: next.x, y: next.y };
	}
	return here;
}

/** Each practice counts, not each place. */
function middleOf(spots: readonly Counted[]): Position {
	const total = spots.reduce((sum, { count }) => sum + count, 0);
	return {
		x: spots.reduce((sum, { x, count }) => sum + x * count, 0) / total,
		y: spots.reduce((sum, { y, count }) => sum + y * count, 0) / total,
	};
}

function nearest(spots: readonly Counted[], { x, y }: Position): Position | undefined {
	const distance = (spot: Position) => Math.hypot(spot.x - x, spot.y - y);
	return spots.reduce<Position | undefined>(
		(best, spot) => (best && distance(best) <= distance(spot) ? best : spot),
		undefined,
	);
}
