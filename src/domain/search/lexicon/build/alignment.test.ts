import { expect, it } from 'vitest';
import { align, totalsOf } from './alignment.ts';
import { translationTables } from './translation-table.ts';

const pair = (from: string, to: string) => ({ from: from.split(' '), to: to.split(' '), weight: 1 });
const best = (row: ReadonlyMap<string, number> | undefined) => [...(row ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];

it('learns from single words which word of a phrase means which', () => {
	const table = align([pair('grun', 'green'), pair('haus', 'house'), pair('grun haus', 'green house')]);
	expect(best(table.get('grun'))).toBe('green');
	expect(best(table.get('haus'))).toBe('house');
	expect(table.get('grun')!.get('house')!).toBeLessThan(0.2 * table.get('grun')!.get('green')!);
});

it('lets a word for a word say more than a word for a phrase', () => {
	const table = align([pair('rathaus', 'townhall'), pair('rathaus', 'town hall')]);
	expect(table.get('rathaus')!.get('townhall')).toBeGreaterThan(table.get('rathaus')!.get('hall')!);
	expect(totalsOf(table).get('rathaus')).toBe(2);
});

it('prefers common translations that lead back to the same word', () => {
	const pairs = [pair('bank', 'bench'), pair('bank', 'shoal'), pair('untief', 'shoal'), pair('watt', 'shoal')];
	const [forth] = translationTables(['de', 'en'], pairs, (term) => (term === 'bench' ? 50 : 3));
	expect(forth.get('bank')?.map(({ term }) => term)).toEqual(['bench', 'shoal']);
	expect(forth.get('bank')![0]!.probability).toBeGreaterThan(0.6);
});
