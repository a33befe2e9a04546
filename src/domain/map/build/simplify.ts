export type Point = readonly [x: number, y: number];

/** Leaves out the points of a line that lie within the tolerance of the rest (Ramer, Douglas and Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const open: [number, number][] = [[0, line.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to] = span;
		const farthest = farthestBetween(line, from, to);
		if (farthest.distance <= tolerance) continue;
		kept.add(farthest.index);
		open.push([from, farthest.index], [farthest.index, to]);
	}
	return line.filter((_, index) => kept.has(index));
}

function farthestBetween(line: readonly Point[], from: number, to: number): { index: number; distance: number } {
	let farthest = { index: from, distance: 0 };
	for (let index = from + 1; index < to; index++) {
		const distance = distanceToSegment(line[index] as Point, line[from] as Point, line[to] as Point);
		if (distance > farthest.distance) farthest = { index, distance };
	}
	return farthest;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const length = (bx - ax) ** 2 + (by - ay) ** 2;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
	return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

/** Twice the area of a ring, without its sign. */
export function doubleArea(ring: readonly Point[]): number {
	let sum = 0;
	for (const [index, [x, y]] of ring.entries()) {
		const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
		sum += x * nextY - nextX * y;
	}
	return Math.abs(sum);
}
