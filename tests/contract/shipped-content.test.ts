import { beforeAll, beforeEach, expect, it } from 'vitest';
import { editorialItem } from '#domain/editorial/editorial.reader.server.ts';
import { saveEditorialItem } from '#domain/editorial/editorial.writer.server.ts';
import { practiceBySlug } from '#domain/practices/practice.reader.server.ts';
import { openEdition, publishEdition, saveRevisions } from '#domain/practices/practice.writer.server.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { loadContent } from '#domain/shipped-content/load-content.server.ts';
import type { ShippedContent } from '#domain/shipped-content/read-content.server.ts';
import { addMunicipality, onEachEngine } from '../fixtures/each-engine.ts';
import { shipped } from '../fixtures/editing.ts';

/** Three practices and one film, as if they were all that ships. */
const practices = shipped.practices.slice(0, 3);
const film = shipped.editorial.film[0]!;
const [untouched, edited, updated] = practices.map(({ slug }) => slug) as [string, string, string];
const content: ShippedContent = {
	...shipped,
	practices,
	editorial: { article: [], film: [film], programme: [], organisation: [], collection: [] },
};
const withChange = (slug: string, change: Partial<PracticeRecord>): ShippedContent => ({
	...content,
	practices: practices.map((item) =>
		item.slug === slug ? { ...item, digest: `${item.digest}, changed`, content: { ...item.content, ...change } } : item,
	),
});

onEachEngine('the shipped content', (own) => {
	const load = (what: ShippedContent) => loadContent(own.db, what);
	beforeAll(async () => {
		for (const { content: record } of practices)
			await addMunicipality(own.db, record.municipality, record.municipality);
	});
	beforeEach(async () => {
		for (const table of [
			'published_practices',
			'statuses',
			'timeline_entries',
			'revisions',
			'editions',
			'practices',
			'editorial_items',
		] as const)
			await own.db.deleteFrom(table).execute();
		await load(content);
	});

	it('is loaded once: the second time changes and announces nothing', async () => {
		const announced = () => own.db.selectFrom('outbox').select('seq').execute();
		const before = await announced();
		expect(await load(content)).toEqual({ added: 0, updated: 0, unchanged: 4, kept: [] });
		expect(await announced()).toEqual(before);
		expect((await practiceBySlug(own.db, untouched))?.edition).toBe(1);
	});

	it('that was updated becomes a new edition, and only that', async () => {
		const report = await load(withChange(updated, { title: { de: 'Neuer Titel' } }));
		expect(report).toMatchObject({ added: 0, updated: 1, unchanged: 3 });
		expect(await practiceBySlug(own.db, updated)).toMatchObject({
			edition: 2,
			record: { title: { de: 'Neuer Titel' } },
		});
		expect((await practiceBySlug(own.db, untouched))?.edition).toBe(1);
	});

	it('never writes over a practice that was edited here, however often it is updated', async () => {
		const { id } = await own.db
			.selectFrom('practices')
			.select('id')
			.where('slug', '=', edited)
			.executeTakeFirstOrThrow();
		const record = { ...practices[1]!.content, title: { de: 'Hier bearbeitet' } };
		await own.db.transaction().execute(async (transaction) => {
			const edition = await openEdition(transaction, id, 'an editor');
			await saveRevisions(transaction, edition, record, 'an editor');
			await publishEdition(transaction, edition, 'an editor');
		});
		for (const title of ['Erste Fassung', 'Zweite Fassung'])
			expect((await load(withChange(edited, { title: { de: title } }))).kept).toEqual([`practices/${edited}`]);
		expect((await practiceBySlug(own.db, edited))?.record.title).toEqual({ de: 'Hier bearbeitet' });
	});

	it('does not fail or write over a practice that somebody is drafting', async () => {
		const { id } = await own.db
			.selectFrom('practices')
			.select('id')
			.where('slug', '=', edited)
			.executeTakeFirstOrThrow();
		await own.db.transaction().execute((transaction) => openEdition(transaction, id, 'an editor'));
		const report = await load(withChange(edited, { title: { de: 'Vom Hersteller' } }));
		expect(report.kept).toEqual([`practices/${edited}`]);
		expect((await practiceBySlug(own.db, edited))?.edition).toBe(1);
	});

	it('never writes over an edited film, and updates one that was not', async () => {
		const changed = { ...film, digest: 'new', content: { ...film.content, credit: 'Neu' } };
		const withFilm = { ...content, editorial: { ...content.editorial, film: [changed] } };
		expect((await load(withFilm)).updated).toBe(1);
		expect((await editorialItem(own.db, 'film', film.slug))?.credit).toBe('Neu');
		await own.db
			.transaction()
			.execute((transaction) =>
				saveEditorialItem(transaction, 'film', film.slug, { ...film.content, credit: 'Hier' }, null),
			);
		expect((await load(content)).kept).toEqual([`films/${film.slug}`]);
		expect((await editorialItem(own.db, 'film', film.slug))?.credit).toBe('Hier');
	});

	it('is loaded whole or not at all', async () => {
		const broken = withChange(updated, { municipality: 'no-such-place', title: { de: 'Halb' } });
		await expect(load({ ...broken, practices: broken.practices.toReversed() })).rejects.toThrow();
		expect((await practiceBySlug(own.db, updated))?.edition).toBe(1);
	});

	it('is loaded once by two processes that start together', async () => {
		const change = withChange(updated, { title: { de: 'Gleichzeitig' } });
		await Promise.all([load(change), load(change)]);
		expect((await practiceBySlug(own.db, updated))?.edition).toBe(2);
	});
});
