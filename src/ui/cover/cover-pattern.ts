/** Geometric patterns in place of pictures that we have no licence for: the same seed always gives the same one. */

const tile = 20;

/** Shapes on a 20 × 20 tile, as path commands from its upper left corner. */
const shapes: readonly string[] = [
	'h20v20h-20z',
	'h20a20 20 0 0 1-20 20z',
	'h20v20a20 20 0 0 1-20-20z',
	'v20a20 20 0 0 0 20-20z',
	'm0 20h20v-20a20 20 0 0 0-20 20z',
	'm10 0a10 10 0 0 1 0 20a10 10 0 0 1 0-20z',
	'm0 20l20-20v20z',
	'h20l-20 20z',
	'h10v20h-10z',
	'm0 10h20v10h-20z',
];

export interface CoverPattern {
	readonly width: number;
	readonly height: number;
	/** Path data of the strong, the soft and the accent layer. */
	readonly layers: readonly [string, string, string];
}

/** A pattern of columns × rows tiles, determined by the seed alone. */
export function coverPattern(seed: string, columns: number, rows: number): CoverPattern {
	const random = randomFrom(seed);
	const layers: [string, string, string] = ['', '', ''];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const draw = random();
			if (draw < 0.3) continue;
			const layer = draw < 0.62 ? 0 : draw < 0.93 ? 1 : 2;
			layers[layer] += `M${column * tile} ${row * tile}${shapes[Math.floor(random() * shapes.length)]}`;
		}
	return { width: columns * tile, height: rows * tile, layers };
}

/** Numbers from 0 to 1 that depend on the seed alone (FNV-1a for the start, mulberry32 for the rest). */
function randomFrom(seed: string): () => number {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
