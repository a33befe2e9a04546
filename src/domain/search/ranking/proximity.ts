import type { LanguageIndex } from '../index/language-index.ts';
import { termNumbers, type LanguageStatistics } from './wish-statistics.ts';

/** Words further apart say nothing about each other. */
const farthest = 8;
const saturation = 0.5;
/** What nearness counts of wishes that were not asked side by side. */
const apart = 0.3;
/** Terms less sure than this are not worth looking up. */
const leastWeight = 0.1;
const mostTerms = 4;

/**
 * What a text gains because wishes stand near each other in it, in the unit of the score.
 * Method: Rasolofo and Savoy (2003); weights of pairs by 1 / distance².
 */
export function proximityGain(index: LanguageIndex, item: number, { wishes }: LanguageStatistics): number {
	const positions = wishes.map(({ terms }) => wishPositions(terms, index, item));
	let gain = 0;
	for (let a = 0; a < wishes.length; a++)
		for (let b = a + 1; b < wishes.length; b++) {
			const nearness = pairNearness(positions[a]!, positions[b]!);
			const rarity = (b === a + 1 ? 1 : apart) * Math.min(wishes[a]!.rarity, wishes[b]!.rarity);
			gain += (rarity * nearness) / (nearness + saturation);
		}
	return gain;
}

function wishPositions(
	terms: LanguageStatistics['wishes'][number]['terms'],
	index: LanguageIndex,
	item: number,
): number[] {
	const likely = terms.filter(({ weight, reason }) => weight >= leastWeight && reason !== 'hint').slice(0, mostTerms);
	return termNumbers(likely, index).flatMap(({ number }) => index.positions(number, item));
}

/** Sum over all pairs within reach, a step apart counting 1. */
function pairNearness(left: readonly number[], right: readonly number[]): number {
	let sum = 0;
	for (const a of left)
		for (const b of right) {
			const distance = Math.abs(b - a);
			if (distance > 0 && distance <= farthest) sum += 1 / (distance * distance);
		}
	return sum;
}
