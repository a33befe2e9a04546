import { expect, it } from 'vitest';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { documentOf, indexOf, knowledgeOf, queryOf } from '../search-index.fixture.ts';
import { ReasonFinder } from './hit-reasons.ts';

it('reasons are found in every variant of the language', () => {
	const record = { title: { pt: 'Balsa' }, claim: { 'pt-BR': 'Ferry' }, summary: { en: 'Bridge' } };
	const index = indexOf([documentOf('a', { pt: 'Balsa Ferry', en: 'Bridge' })]);
	const finder = new ReasonFinder(knowledgeOf());
	const reasonsOf = (text: string) =>
		finder.reasons(record as unknown as PracticeRecord, 'pt', index.understand(queryOf(text)));
	expect(reasonsOf('balsa ferry bridge')).toMatchObject({
		language: 'pt',
		reasons: [{ found: 'Balsa' }, { found: 'Ferry' }],
		missing: ['bridge'],
	});
});

it('words that name a concept together have one reason', () => {
	const shortage = {
		id: 'labour-shortage',
		broader: [],
		labels: { en: 'labour shortage' },
		words: { en: ['job vacancies'] },
	};
	const knowledge = knowledgeOf([shortage]);
	const record = { title: { en: 'Welcome' }, claim: { en: 'The town had job vacancies.' } };
	const index = indexOf([documentOf('a', { en: 'The town had job vacancies.' })], knowledge);
	const { reasons, missing } = new ReasonFinder(knowledge).reasons(
		record as unknown as PracticeRecord,
		'en',
		index.understand(queryOf('labour shortage')),
	);
	expect(reasons).toEqual([{ asked: 'labour shortage', found: 'job vacancies', reason: 'concept', isLiteral: false }]);
	expect(missing).toEqual([]);
});
