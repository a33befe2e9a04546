import type { SegmentScores } from './segment-scores.ts';

/** Shares of the question that a match must have, from everything to anything. */
const levels = [1, 0.75, 0.5, 0.25, 0] as const;
/** With fewer matches, a page of them, the next level is taken; for a single word only if there is none. */
const enough = 20;
const enoughForWord = 1;
/** Sums of rarities are not exact. */
const tolerance = 1e-3;

/** Whether a text with this share of the question has everything. */
export function isComplete(cover: number): boolean {
	return cover >= 1 - tolerance;
}

/**
 * The share of the question, by rarity, that every match has: the strictest level that enough items reach.
 * Filters play no part, so that choosing one never changes what matches.
 */
export function matchLevel(all: readonly SegmentScores[], words: number): number {
	const counts = levels.map(() => 0);
	for (const { items, covers } of all)
		for (const item of items) counts[levels.findIndex((level) => covers[item]! >= level - tolerance)]!++;
	let reached = 0;
	const wanted = words > 1 ? enough : enoughForWord;
	const share = levels.find((_, at) => (reached += counts[at]!) >= wanted) ?? 0;
	return share - tolerance;
}
