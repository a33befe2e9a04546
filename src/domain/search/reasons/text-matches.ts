import type { Reason, Wish } from '../question/understanding.ts';
import type { AnalysedTexts, Occurrence } from './analysed-texts.ts';

/** A stretch of a text that fulfils a wish. */
export interface TextMatch extends Occurrence {
	/** Number of the wish. */
	readonly wish: number;
	readonly weight: number;
	readonly reason: Reason;
}

/** Where texts fulfil wishes, one text after the other; of stretches that begin alike the likeliest. */
export function matchesIn({ occurrences }: AnalysedTexts, wishes: readonly Wish[], language: string): TextMatch[] {
	const best = new Map<string, TextMatch>();
	for (const [wish, { terms }] of wishes.entries())
		for (const { term, weight, reason } of terms[language] ?? [])
			for (const occurrence of occurrences.get(term) ?? []) {
				const key = `${occurrence.text} ${occurrence.start} ${wish}`;
				if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { ...occurrence, wish, weight, reason });
			}
	return [...best.values()].sort((a, b) => a.text - b.text || a.start - b.start);
}
