import { expect, it } from 'vitest';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import { Regions } from '#domain/municipalities/regions.server.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { readContent } from '#domain/shipped-content/read-content.server.ts';
import type { CatalogueEntry } from './catalogue.server.ts';
import { practiceDocument } from './practice-document.ts';

const { practices, vocabularies } = readContent('content', () => true);
const names = { vocabularies, regions: new Regions({}) };
const published = { id: '', edition: 1, firstPublishedAt: new Date(0), publishedAt: new Date(0), confirmedAt: null };

function documentWith(different: Partial<PracticeRecord>) {
	const { slug, content } = practices[0]!;
	const practice = { ...published, slug, record: { ...content, ...different } };
	return practiceDocument(
		{ practice, place: municipality(), films: [], values: {} as CatalogueEntry['values'] },
		names,
	);
}

it('a practice has one text per language, in which variants follow one another', () => {
	const { versions } = documentWith({ title: { 'zh-Hans': '渡轮', 'zh-Hant': '渡輪', ckb: 'بەلەم', de: 'Die Fähre' } });
	const languages = versions.map(({ language }) => language);
	expect(languages.toSorted()).toEqual([...new Set(languages)].sort());
	const titles = Object.fromEntries(versions.map(({ language, fields }) => [language, fields.title]));
	expect(titles).toMatchObject({ zh: '渡轮\n渡輪', ckb: 'بەلەم', de: 'Die Fähre' });
});

it('labels are there once in each language, however it is written', () => {
	const { versions } = documentWith({ title: { de: 'Die Fähre', 'de-AT': 'Die Fähre', 'de-a': 'Die Fähre' } });
	const labels = versions.find(({ language }) => language === 'de')!.fields.labels!.split('\n');
	expect(labels).toContain('Deutschland');
	expect(labels.filter((label) => label === 'Deutschland')).toHaveLength(1);
});

it('only a practice of one place has it, to be ranked by likeness', () => {
	expect(documentWith({ area: 'municipality' }).place?.id).toBe(municipality().id);
	expect(documentWith({ area: 'country' }).place).toBeUndefined();
});
