import { describe, expect, it } from 'vitest';
import { keptWith } from './kept-with.ts';

/** A way to make values that counts how often it was used. */
function counting() {
	let made = 0;
	return () => ++made;
}

describe('a value kept with an object', () => {
	it('is made once', () => {
		const [source, make] = [{}, counting()];
		expect([keptWith(source, 'a', make), keptWith(source, 'a', make)]).toEqual([1, 1]);
	});

	it('is another one for another name, and for another object that looks the same', () => {
		const [source, make] = [{}, counting()];
		expect([keptWith(source, 'a', make), keptWith(source, 'b', make), keptWith({}, 'a', make)]).toEqual([1, 2, 3]);
	});

	it('may be nothing', () => {
		const source = {};
		expect(keptWith(source, 'a', () => undefined)).toBeUndefined();
		expect(keptWith(source, 'a', (): number | undefined => 1)).toBeUndefined();
	});

	it('is made anew after it failed', async () => {
		const source = {};
		await expect(keptWith(source, 'a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
		expect(await keptWith(source, 'a', () => Promise.resolve('back'))).toBe('back');
	});

	it('is waited for by all who ask while it is being made', async () => {
		const [source, make] = [{}, counting()];
		const ask = () => keptWith(source, 'a', async () => make());
		expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
	});
});
