import type { SegmentScores } from './segment-scores.ts';

/** Shares of the question that a match must have, from everything to anything. */
const levels = [1, 0.75, 0.5, 0.25, 0] as const;
/** With fewer matches the next level is taken. */
const enough = 10;
/** Sums of rarities are not exact. */
const tolerance = 1e-3;

export interface MatchLevel {
	/** The share of the question, by rarity, that every match has. */
	readonly share: number;
	/** How many matches have everything. */
	readonly complete: number;
}

/** The strictest level that enough items reach; filters play no part, so that choosing one never changes what matches. */
export function matchLevel(all: readonly SegmentScores[]): MatchLevel {
	const counts = levels.map(() => 0);
	for (const { items, covers } of all)
		for (const item of items) counts[levels.findIndex((level) => covers[item]! >= level - tolerance)]!++;
	let reached = 0;
	const share = levels.find((_, at) => (reached += counts[at]!) >= enough) ?? 0;
	return { share: share - tolerance, complete: counts[0]! };
}
