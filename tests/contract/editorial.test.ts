import { expect, it } from 'vitest';
import { editorialChanges } from '#domain/editorial/editorial-changes.server.ts';
import { editorialItem, editorialItems, editorialItemsBySlugs } from '#domain/editorial/editorial.reader.server.ts';
import { saveEditorialItem } from '#domain/editorial/editorial.writer.server.ts';
import { editorialNouns, type EditorialNoun } from '#domain/editorial/nouns.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';
import { shipped } from '../fixtures/editing.ts';

const nouns = Object.keys(editorialNouns) as EditorialNoun[];

onEachEngine('editorial items', (own) => {
	it.each(nouns)('of the noun %s come back as they were saved, and their change is announced', async (noun) => {
		const [item] = shipped.editorial[noun];
		const save = (slug: string) =>
			own.db.transaction().execute((transaction) => saveEditorialItem(transaction, noun, slug, item!.content, null));
		await save('b-first');
		await save('a-second');
		const expected = JSON.parse(JSON.stringify(item!.content)) as object;
		expect(await editorialItem(own.db, noun, 'b-first')).toEqual({ ...expected, slug: 'b-first' });
		expect((await editorialItems(own.db, noun)).map(({ slug }) => slug)).toEqual(['a-second', 'b-first']);
		const bySlugs = await editorialItemsBySlugs(own.db, noun, ['b-first', 'no-such', 'a-second']);
		expect(bySlugs.map(({ slug }) => slug)).toEqual(['b-first', 'a-second']);
		const announced = await own.db.selectFrom('outbox').select('topic').execute();
		expect(announced.filter(({ topic }) => topic === `${noun}s`)).toHaveLength(2);
	});

	it('are found under their noun only', async () => {
		expect(await editorialItem(own.db, 'film', 'no-such')).toBeUndefined();
	});

	it('carry the time of their last change', async () => {
		const time = async () =>
			(await editorialChanges(own.db))
				.find(({ noun, slug }) => noun === 'film' && slug === 'a-second')!
				.changedAt.getTime();
		const before = await time();
		await own.db
			.transaction()
			.execute((transaction) =>
				saveEditorialItem(transaction, 'film', 'a-second', shipped.editorial.film[0]!.content, null),
			);
		expect(await time()).toBeGreaterThan(before);
	});

	it('are not saved outside of a transaction', async () => {
		await expect(saveEditorialItem(own.db, 'film', 'x', shipped.editorial.film[0]!.content, null)).rejects.toThrow(
			'in a transaction',
		);
	});
});
