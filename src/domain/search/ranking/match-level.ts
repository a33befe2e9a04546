import { countBits } from '../index/bitmap.ts';
import type { SegmentCovers } from './segment-covers.ts';

/** Shares of the question that a match must have, from everything to anything. */
export const matchLevels = [1, 0.75, 0.5, 0.25, 0] as const;
/** With fewer matches, a page of them, the next level is taken; for a single word only if there is none. */
const enough = 20;
const enoughForWord = 1;
/** Sums of rarities are not exact. */
const tolerance = 1e-3;

/** Number of the strictest level that a part of the question reaches. */
export function levelOfPart(cover: number): number {
	let level = 1;
	while (cover < matchLevels[level]! - tolerance) level++;
	return level;
}

export interface Matches {
	/** Of each segment, as a bitmap. */
	readonly items: readonly Uint32Array[];
	/** The share of the question, by rarity, that each has at least. */
	readonly share: number;
}

/**
 * Items with the largest share of the question that enough of them have.
 * Filters play no part, so that choosing one never changes what matches.
 */
export function matchesOf(covers: readonly SegmentCovers[], words: number): Matches {
	const wanted = words > 1 ? enough : enoughForWord;
	const whole = covers.map((ofSegment) => ofSegment.whole);
	if (countAll(whole) >= wanted) return { items: whole, share: 1 };
	const levels = covers.map((ofSegment) => ofSegment.levels());
	const reached = matchLevels.findIndex((_, level) => countAll(levels.map((items) => items[level]!)) >= wanted);
	const level = reached < 0 ? matchLevels.length - 1 : reached;
	return { items: levels.map((items) => items[level]!), share: matchLevels[level]! };
}

function countAll(bitmaps: readonly Uint32Array[]): number {
	return bitmaps.reduce((sum, items) => sum + countBits(items), 0);
}
