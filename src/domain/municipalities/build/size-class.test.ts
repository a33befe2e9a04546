import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizeClass, sizeClasses } from './size-class.ts';

test.each([
	[0, 'under-5k'],
	[4_999, 'under-5k'],
	[5_000, '5k-10k'],
	[9_999, '5k-10k'],
	[10_000, '10k-20k'],
	[20_000, '20k-50k'],
	[49_999, '20k-50k'],
	[50_000, '50k-100k'],
	[100_000, '100k-500k'],
	[499_999, '100k-500k'],
	[500_000, 'over-500k'],
])('%i inhabitants are in class %s', (inhabitants, id) => {
	expect(sizeClass(inhabitants)).toBe(id);
});

test('the classes are those of the vocabulary, in its order', () => {
	const vocabulary = readFileSync(
		join(import.meta.dirname, '../../../../content/vocabularies/size-classes.yaml'),
		'utf8',
	);
	const ids = [...vocabulary.matchAll(/^- id: (\S+)/gm)].map((match) => match[1]);
	expect(sizeClasses.map(({ id }) => id)).toEqual(ids);
});
