/** Sets of items as bits, 32 to a number. */

export function wordsFor(items: number): number {
	return Math.ceil(items / 32);
}

export function setBit(bitmap: Uint32Array, item: number): void {
	bitmap[item >>> 5]! |= 1 << (item & 31);
}

export function hasBit(bitmap: Uint32Array, item: number): boolean {
	return ((bitmap[item >>> 5]! >>> (item & 31)) & 1) === 1;
}

/** The bitmap of the first items, all set. */
export function fullBitmap(items: number): Uint32Array {
	const bitmap = new Uint32Array(wordsFor(items)).fill(0xffffffff);
	if (items & 31) bitmap[bitmap.length - 1] = (1 << (items & 31)) - 1;
	return bitmap;
}

/** Leaves in the first what is in both. */
export function intersect(bitmap: Uint32Array, other: Uint32Array): void {
	for (let word = 0; word < bitmap.length; word++) bitmap[word]! &= other[word]!;
}

/** Leaves in the first what is not in the second. */
export function subtract(bitmap: Uint32Array, other: Uint32Array): void {
	for (let word = 0; word < bitmap.length; word++) bitmap[word]! &= ~other[word]!;
}

/** Adds the second to the first. */
export function unite(bitmap: Uint32Array, other: Uint32Array): void {
	for (let word = 0; word < bitmap.length; word++) bitmap[word]! |= other[word]!;
}

export function countBits(bitmap: Uint32Array): number {
	let count = 0;
	for (let word = 0; word < bitmap.length; word++) count += bitsIn(bitmap[word]!);
	return count;
}

/** How many items are in both. */
export function countCommon(bitmap: Uint32Array, other: Uint32Array): number {
	let count = 0;
	for (let word = 0; word < bitmap.length; word++) count += bitsIn(bitmap[word]! & other[word]!);
	return count;
}

/** The items of a set, rising; in an array that has room for them, if one is given. */
export function itemsIn(bitmap: Uint32Array, items: Uint32Array = new Uint32Array(countBits(bitmap))): Uint32Array {
	let count = 0;
	for (let word = 0; word < bitmap.length; word++)
		for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1)
			items[count++] = word * 32 + (31 - Math.clz32(bits & -bits));
	return items;
}

/** How many bits of a number are set: Warren, Hacker's Delight (2012), 5-1. */
export function bitsIn(word: number): number {
	word -= (word >>> 1) & 0x55555555;
	word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
	word = (word + (word >>> 4)) & 0x0f0f0f0f;
	return Math.imul(word, 0x01010101) >>> 24;
}
