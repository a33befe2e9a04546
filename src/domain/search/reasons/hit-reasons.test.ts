import { describe, expect, it } from 'vitest';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { documentOf, indexOf, knowledgeOf, queryOf } from '../search-index.fixture.ts';
import { ReasonFinder } from './hit-reasons.ts';

const explained = (record: object, labels = '') => ({ record: record as PracticeRecord, labels: () => labels });

it('reasons are found in every variant of the language', () => {
	const record = { title: { pt: 'Balsa' }, claim: { 'pt-BR': 'Ferry' }, summary: { en: 'Bridge' } };
	const index = indexOf([documentOf('a', { pt: 'Balsa Ferry', en: 'Bridge' })]);
	const finder = new ReasonFinder(knowledgeOf());
	const reasonsOf = (text: string) => finder.reasons(explained(record), 'pt', index.understand(queryOf(text)));
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
		explained(record),
		'en',
		index.understand(queryOf('labour shortage')),
	);
	expect(reasons).toEqual([{ asked: 'labour shortage', found: 'job vacancies', reason: 'concept', isLiteral: false }]);
	expect(missing).toEqual([]);
});

describe('what stands for a word', () => {
	const care = { id: 'care', broader: [], labels: { en: 'childcare' }, words: { en: ['nursery'] } };
	const knowledge = knowledgeOf([care]);
	const reasonsOf = (record: object, question: string, labels?: string) => {
		const index = indexOf(
			[
				documentOf('a', {
					en: `${Object.values(record)
						.map(({ en }) => en)
						.join(' ')} ${labels}`,
				}),
			],
			knowledge,
		);
		return new ReasonFinder(knowledge).reasons(explained(record, labels), 'en', index.understand(queryOf(question)));
	};

	it('may be the name of a place or theme, which is in no sentence', () => {
		const { reasons, missing, passage } = reasonsOf({ claim: { en: 'A ferry.' } }, 'ferry bavaria', 'Bavaria');
		expect(reasons.map(({ found }) => found)).toEqual(['ferry', 'Bavaria']);
		expect(missing).toEqual([]);
		expect(passage?.parts.map(({ text }) => text).join('')).toBe('A ferry.');
	});

	it('is what the passage shows, rather than something as good elsewhere', () => {
		const record = { claim: { en: 'A nursery with a garden.' }, summary: { en: 'There was no childcare.' } };
		expect(reasonsOf(record, 'childcare garden').reasons.map(({ found }) => found)).toEqual(['nursery', 'garden']);
	});

	it('is the word itself where both are shown', () => {
		const { reasons } = reasonsOf({ title: { en: 'A nursery' }, claim: { en: 'Good childcare.' } }, 'childcare');
		expect(reasons).toMatchObject([{ found: 'childcare', isLiteral: true }]);
	});
});
