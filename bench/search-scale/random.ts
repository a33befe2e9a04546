/** Gives numbers from 0 to below 1, always the same ones for the same seed. */
export type Random = () => number;

/** The generator "mulberry32" of Tommy Ettinger (public domain). */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A stream of its own for each number below a seed, so that any document can be made without those before it. */
export function randomOf(seed: number, number: number): Random {
	return seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
	return least + Math.floor(random() * (most - least + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T {
	const picked = list[Math.floor(random() * list.length)];
	if (picked === undefined) throw new Error('nothing to pick from');
	return picked;
}
