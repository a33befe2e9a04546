import type { Reason, Wish } from '../question/understanding.ts';
import type { AnalysedTexts, TermPlace } from './analysed-texts.ts';

/** A stretch of a text that fulfils a wish. */
export interface TextMatch extends TermPlace {
	/** Number of the wish. */
	readonly wish: number;
	readonly weight: number;
	readonly reason: Reason;
}

/** Where texts fulfil wishes, one text after the other; of stretches at one place the likeliest. */
export function matchesIn({ places }: AnalysedTexts, wishes: readonly Wish[], language: string): TextMatch[] {
	const best = new Map<string, TextMatch>();
	for (const [wish, { terms }] of wishes.entries())
		for (const { term, weight, reason } of terms[language] ?? [])
			for (const place of places.get(term) ?? []) {
				const key = `${place.text} ${place.start} ${wish}`;
				if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { ...place, wish, weight, reason });
			}
	return [...best.values()].sort((a, b) => a.text - b.text || a.start - b.start);
}
