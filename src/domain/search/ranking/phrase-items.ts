import { hasBit, intersect, setBit, unite, wordsFor, itemsIn } from '../index/bitmap.ts';
import type { LanguageIndex } from '../index/language-index.ts';
import type { Segment } from '../index/segment.ts';

/**
 * Items of a segment that have the stems of their language side by side, in this order; where a stem is empty any word
 * may stand. Of words that are everywhere it is not kept where they stand: with one, items that may have the phrase
 * are given or left out.
 */
export function itemsWithPhrase(
	segment: Segment,
	phrase: Readonly<Record<string, readonly string[]>>,
	unsure: 'given' | 'left out',
): Uint32Array {
	const items = new Uint32Array(wordsFor(segment.size));
	for (const [language, index] of segment.languages) {
		const places = (phrase[language] ?? []).flatMap((stem, offset) => (stem ? [{ stem, offset }] : []));
		if (places.length === 1) unite(items, bitmapOf(places[0]!.stem, index, segment.size));
		else if (unsure === 'given' || places.every(({ stem }) => isPlaced(stem, index)))
			for (const item of itemsWithAll(places, index, segment.size))
				if (!hasBit(items, item) && standTogether(places, index, item)) setBit(items, item);
	}
	return items;
}

interface Place {
	readonly stem: string;
	readonly offset: number;
}

function itemsWithAll(places: readonly Place[], index: LanguageIndex, size: number): Uint32Array {
	const [first, ...others] = places.map(({ stem }) => bitmapOf(stem, index, size));
	if (!first) return new Uint32Array(0);
	for (const other of others) intersect(first, other);
	return itemsIn(first);
}

function bitmapOf(stem: string, index: LanguageIndex, size: number): Uint32Array {
	const bitmap = new Uint32Array(wordsFor(size));
	const number = index.terms.find(stem);
	if (number >= 0) index.addItems(number, bitmap);
	return bitmap;
}

function isPlaced(stem: string, index: LanguageIndex): boolean {
	const term = index.terms.find(stem);
	return term < 0 || index.hasPositions(term);
}

function standTogether(places: readonly Place[], index: LanguageIndex, item: number): boolean {
	const placed = places.filter(({ stem }) => isPlaced(stem, index));
	const [first, ...others] = placed.map(({ stem, offset }) => {
		const positions = index.positions(index.terms.find(stem), item);
		return new Set(positions.map((position) => position - offset));
	});
	return !first || [...first].some((start) => others.every((set) => set.has(start)));
}
